import { el } from './dom.js';

/** Tells what is wrong with a query, and points at the column. */
export function showMistake(place, box, query, problem) {
  const column = Math.min(Math.max(problem.column ?? 1, 1), query.length + 1);
  const [before, rest] = [query.slice(0, column - 1), query.slice(column - 1)];
  const word = rest.match(/^\S+/)?.[0] ?? '';
  place.replaceChildren(
    el('p', { class: 'pointed', 'aria-hidden': 'true' },
      before, el('span', { class: 'wrong' }, word || ' '), rest.slice(word.length)),
    el('p', {}, el('strong', {}, `Column ${column}: `), problem.detail));
  box.setAttribute('aria-invalid', 'true');
  box.setAttribute('aria-describedby', place.id);
  box.focus();
  box.setSelectionRange(column - 1, column - 1 + word.length);
  box.addEventListener('input', () => clearMistake(place, box), { once: true });
}

function clearMistake(place, box) {
  place.replaceChildren();
  box.removeAttribute('aria-invalid');
  box.removeAttribute('aria-describedby');
}
