import { content, el, outward } from './dom.js';
import { KINDS, marked } from './marks.js';
import { moment } from './wording.js';

/** One report as it tells of the meeting, with the words marked that prove the record. */
export function report(one, proofs, names) {
  const spans = part => proofs
    .filter(proof => proof.report === one && proof.in === part && proof.span)
    .map(proof => ({ ...proof, ...proof.span, target: `fact-${proof.fact}`, label: KINDS[proof.kind] }));
  return el('article', { class: 'report', lang: one.language },
    el('p', { class: 'origin', lang: 'en' },
      el('strong', {}, one.source),
      one.publishedAt && [' · ', el('time', { datetime: one.publishedAt }, moment(one.publishedAt))],
      one.version > 1 && ` · version ${one.version}`,
      one.url && [' · ', outward(one.url, 'The report at its source')]),
    one.headline && el('h3', { dir: 'auto' }, marked(one.headline, spans('headline'))),
    one.attributedTo && el('p', { class: 'rule', lang: 'en' }, `The report cites ${one.attributedTo}.`),
    one.passage
      ? el('div', { class: 'passage', dir: 'auto' }, marked(one.passage, spans('text')))
      : el('p', { class: 'notice', lang: 'en' }, one.usage === 'quote-only'
        ? 'This source lets us quote, not show its text; the quotations stand beside each fact.'
        : 'The report’s text is not kept.'),
    el('p', { class: 'rule', lang: 'en' }, `Read by ${one.extractor}, confidence ${one.confidence.toFixed(2)}.`));
}

/** What the colours mean, of those that occur. */
export function legend(proofs) {
  const kinds = new Set(proofs.filter(proof => proof.span).map(proof => proof.kind));
  return kinds.size > 0 && el('ul', { class: 'legend', 'aria-label': 'Colours' }, content(
    Object.entries(KINDS).filter(([kind]) => kinds.has(kind)).map(([kind, label]) =>
      el('li', { class: `mark ${kind}` }, label))));
}
