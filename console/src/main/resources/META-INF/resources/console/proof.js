import { placed } from './evidence.js';
import { kindOf } from './marks.js';

/**
 * Every quotation of every report, with the fact of the record that it proves and where the page shows it. Where one page holds
 * several meetings, `prefix` tells their ids apart.
 */
export function proofs(meeting, prefix = '') {
  return meeting.reports.flatMap((report, at) => {
    const quotations = report.evidence.map((quotation, index) => ({
      ...quotation,
      id: `${prefix}${at}-${index}`,
      kind: kindOf(quotation.field),
      report,
      fact: prefix + factOf(meeting, report, quotation),
    }));
    const inPassage = placed(report.passage ?? '', quotations.filter(one => one.in === 'text'));
    const inHeadline = quotations
      .filter(one => one.in === 'headline' && report.headline?.slice(one.start, one.end) === one.quote)
      .map(quotation => ({ quotation, from: quotation.start, to: quotation.end }));
    const shown = new Map([...inPassage, ...inHeadline].map(span => [span.quotation, span]));
    return quotations.map(quotation => ({ ...quotation, span: shown.get(quotation) }));
  });
}

/** The id of the fact that a report's field became in the record. */
function factOf(meeting, report, quotation) {
  const [, name, index] = quotation.field.match(/^(\w+)(?:\[(\d+)\])?/) ?? [];
  const at = Number(index);
  switch (name) {
    case 'participants':
      return `participant-${person(meeting, report, report.claim.participants[at])}`;
    case 'topics':
      return `topic-${report.claim.topics[at]}`;
    case 'corridors':
      return `corridor-${report.claim.corridors[at]}`;
    case 'outcomes':
    case 'mentions':
      return `${name}-${closest(meeting[name], quotation.quote, at)}`;
    default:
      return name;
  }
}

/** Which participant of the record a report's own participant is; records put the reports' persons together by name. */
function person(meeting, report, claimed) {
  const fits = [
    one => claimed.name !== null && one.name === claimed.name,
    one => claimed.name !== null && surname(one) === surname(claimed),
    one => same(one.of, claimed.of) && one.role === claimed.role,
    one => same(one.of, claimed.of),
  ];
  for (const fit of claimed ? fits : []) {
    const found = meeting.participants.findIndex(one => one.reports.includes(report.id) && fit(one));
    if (found >= 0) {
      return found;
    }
  }
  return -1;
}

function surname(person) {
  return person.name?.split(' ').at(-1);
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

function closest(texts, quote, index) {
  const found = texts.findIndex(text => text === quote || quote.includes(text) || text.includes(quote));
  return found >= 0 ? found : index;
}
