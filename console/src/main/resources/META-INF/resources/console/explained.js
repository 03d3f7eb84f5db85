import { el, joined } from './dom.js';
import { marked } from './marks.js';

const COLOURS = {
  'meeting-word': 'status', city: 'place', topic: 'topics', corridor: 'corridors', date: 'date', mention: 'mentions',
};

/** Why a text was read as it was: what was recognised, and which clauses were considered. */
export function explained(explanation) {
  return el('details', { class: 'explained' },
    el('summary', {}, 'Why it was read this way'),
    el('h3', {}, 'Clauses considered'),
    explanation.clauses.length === 0
      ? el('p', {}, 'No clause might tell of a meeting.')
      : el('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'Clauses considered' }, clauses(explanation.clauses)),
    el('h3', {}, 'What was recognised'),
    el('ol', { class: 'sentences' }, explanation.sentences.map(sentence)));
}

function clauses(all) {
  return el('table', {},
    el('thead', {}, el('tr', {},
      ['', 'Words', 'Way', 'Before', 'Behind', 'Status', 'Reason'].map(name => el(name ? 'th' : 'td', name ? { scope: 'col' } : {}, name)))),
    el('tbody', {}, all.map(clause => el('tr', { class: clause.kept ? 'kept' : 'dropped' },
      el('td', {}, clause.kept ? 'kept' : 'dropped'),
      el('td', {}, clause.trigger),
      el('td', {}, clause.way),
      el('td', {}, joined(clause.left, '; ')),
      el('td', {}, joined(clause.right, '; ')),
      el('td', {}, clause.status),
      el('td', {}, clause.reason)))));
}

function sentence(one) {
  const spans = one.tags
    .map((tag, index) => ({
      id: `tag-${one.start}-${index}`,
      from: tag.start - one.start,
      to: tag.end - one.start,
      kind: COLOURS[tag.kind] ?? 'participants',
      label: [tag.kind, tag.meaning].filter(Boolean).join(': '),
    }))
    .filter(span => span.from >= 0 && span.to <= one.text.length);
  return el('li', {},
    el('p', {}, marked(one.text, spans)),
    one.tags.length > 0 && el('p', { class: 'rule' }, one.tags.map(tag => `${tag.text} (${tag.kind}${tag.meaning ? ` ${tag.meaning}` : ''})`).join(', ')));
}
