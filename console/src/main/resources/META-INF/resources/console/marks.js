import { pieces } from './evidence.js';
import { el } from './dom.js';

/** What each kind of field is called beside its colour. */
export const KINDS = {
  participants: 'Participants', date: 'When', place: 'Where', status: 'Status and format', topics: 'Topics',
  corridors: 'Corridors', outcomes: 'Outcomes', mentions: 'Mentions',
};

/** The kind of a field such as `participants[0]` or `place.city`. */
export function kindOf(field) {
  const name = field.match(/^\w+/)?.[0];
  return name === 'format' ? 'status' : name in KINDS ? name : 'mentions';
}

/**
 * A text with its evidence marked. Each span has `from`, `to`, the `id` of its quotation, its `kind`, the `target` that it proves
 * (an element's id, if any) and a `label` for those who hear the page.
 */
export function marked(text, spans) {
  const begun = new Set();
  return pieces(text, spans).map(piece => {
    const [nearest] = piece.spans;
    if (!nearest) {
      return piece.text;
    }
    const first = piece.spans.find(span => !begun.has(span.id));
    piece.spans.forEach(span => begun.add(span.id));
    const attributes = {
      class: `mark ${nearest.kind}`,
      id: first && `mark-${first.id}`,
      'data-evidence': piece.spans.map(span => span.id).join(' '),
      title: [...new Set(piece.spans.map(span => span.label))].join('; '),
    };
    const words = nearest.target
      ? el('a', { href: `#${nearest.target}` }, piece.text)
      : piece.text;
    return el('mark', attributes, words);
  });
}

/** Lights what belongs together, wherever the pointer or the focus is, and lets a link between the two move the focus. */
export function linkEvidence(root) {
  const light = element => {
    const ids = new Set(element?.dataset.evidence.split(' ') ?? []);
    root.classList.toggle('linked', ids.size > 0);
    for (const other of root.querySelectorAll('[data-evidence]')) {
      other.classList.toggle('lit', other.dataset.evidence.split(' ').some(id => ids.has(id)));
    }
  };
  const of = event => event.target.closest?.('[data-evidence]:not([data-evidence=""])');
  root.addEventListener('pointerover', event => light(of(event)));
  root.addEventListener('pointerleave', () => light(null));
  root.addEventListener('focusin', event => light(of(event)));
  root.addEventListener('focusout', () => light(null));
  root.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    const target = link && document.getElementById(link.hash.slice(1));
    if (target) {
      event.preventDefault();
      const focusable = target.matches('a, [tabindex]') ? target : target.querySelector('a') ?? target;
      focusable.focus({ preventScroll: true });
      target.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    }
  });
}
