import { content, el, joined } from './dom.js';
import { spelled } from './vocabulary.js';
import { FORMAT, STATUS, days, place } from './wording.js';

const RULES = {
  'only-claim': () => 'Only one report tells it.',
  'all-agree': choice => (choice.reports.length === 2 ? 'Both reports that tell it agree.' : `All ${choice.reports.length} reports that tell it agree.`),
  'latest-report': () => 'Reports differ; the one published last decides.',
  'most-sources': () => 'Reports differ; most sources tell this.',
  'most-confident': () => 'Sources are even; the reading with most confidence decides.',
};

/** The record as facts, each with the rule that chose it and the quotations that prove it. */
export function record(meeting, names, proofs, prefix = '') {
  const proving = fact => proofs.filter(proof => proof.fact === fact);
  const chosen = (field, format) => (meeting.reports.length > 1 ? [rule(meeting.chosen[field]), otherClaims(meeting, field, format)] : []);
  const fact = (id, kind, value, ...notes) => {
    const proof = proving(prefix + id);
    return el('div', { class: `fact ${kind}`, id: `fact-${prefix}${id}`, tabindex: -1, 'data-evidence': proof.map(one => one.id).join(' ') },
      el('div', { class: 'value' }, value), ...content(notes), quotations(proof));
  };
  const group = (label, ...facts) =>
    content(facts).length > 0 && el('div', { class: 'group' }, el('dt', {}, label), el('dd', {}, facts.flat()));

  return el('dl', { class: 'record' }, content([
    group('Participants', meeting.participants.map((one, index) =>
      fact(`participant-${index}`, 'participants', person(one, names), namedBy(meeting, one)))),
    group('When', meeting.date
      ? fact('date', 'date', days(meeting.date), chosen('date', days))
      : untold('No report tells the day.')),
    group('Where', meeting.place
      ? fact('place', 'place', place(meeting.place), chosen('place', place))
      : untold('No report tells the place.')),
    group('Status', fact('status', 'status', STATUS[meeting.status], chosen('status', value => STATUS[value]))),
    group('Format', fact('format', 'status', FORMAT[meeting.format], chosen('format', value => FORMAT[value]))),
    group('Corridors', meeting.corridors.map(id =>
      fact(`corridor-${id}`, 'corridors', question('corridor', id, names.corridor(id))))),
    group('Topics', meeting.topics.map(id => fact(`topic-${id}`, 'topics', question('topic', id, names.topic(id))))),
    group('Outcomes', meeting.outcomes.map((text, index) => fact(`outcomes-${index}`, 'outcomes', text))),
    group('Mentions', meeting.mentions.map((text, index) => fact(`mentions-${index}`, 'mentions', text))),
  ]));
}

function person(one, names) {
  const of = one.of && (one.of.state
    ? question('country', one.of.state, names.party(one.of))
    : question('of', quoted(one.of.organisation ?? one.of.company), names.party(one.of)));
  return [
    el('strong', {}, one.name ?? one.role ?? 'A delegation'),
    el('span', { class: 'office' }, joined(content([
      one.name && one.role,
      of && el('span', {}, 'for ', of),
      one.side && spelled(one.side).toLowerCase(),
    ]), ' · ')),
  ];
}

/** A value as the query language takes it. */
function quoted(value) {
  return /^[\p{L}\p{N}-]+$/u.test(value) ? value : `"${value.replaceAll('"', ' ')}"`;
}

function namedBy(meeting, one) {
  return meeting.reports.length > 1
    && el('p', { class: 'rule' }, `Named by ${one.reports.length} of ${meeting.reports.length} reports.`);
}

function rule(choice) {
  return choice && el('p', { class: 'rule' }, RULES[choice.rule]?.(choice) ?? spelled(choice.rule));
}

/** What other reports tell of the same field. */
function otherClaims(meeting, field, format) {
  const chosen = meeting.chosen[field]?.reports ?? [];
  return meeting.reports
    .filter(report => report.claim[field] !== null && !chosen.includes(report.id))
    .map(report => el('p', { class: 'rule other' }, `${report.source}: ${format(report.claim[field])}`));
}

function quotations(proof) {
  const once = [...new Map(proof.map(one => [`${one.report.id} ${one.in} ${one.start} ${one.quote}`, one])).values()];
  return once.length > 0 && el('ul', { class: 'quotations', 'aria-label': 'Quotations' }, once.map(one =>
    el('li', { 'data-evidence': one.id }, one.span
      ? el('a', { href: `#mark-${one.id}` }, el('q', { dir: 'auto', lang: one.report.language }, one.quote))
      : el('q', { dir: 'auto', lang: one.report.language }, one.quote))));
}

function untold(words) {
  return el('div', { class: 'fact untold' }, words);
}

function question(field, value, label) {
  return el('a', { class: 'ask-for', href: `/?${new URLSearchParams({ q: `${field}:${value}` })}` }, label);
}
