import { el } from './dom.js';

const EXAMPLES = [
  ['topic:trade-corridors', 'about trade corridors, or a narrower topic'],
  ['corridor:middle-corridor', 'a corridor is talked of'],
  ['between:KZ,MA', 'both took part; states by code, organisations by id'],
  ['country:"South Korea"', 'a state took part; names stand in quotes'],
  ['region:central-asia -country:KZ', 'a state of a region, but not this one'],
  ['person:azoulay', 'somebody of this name'],
  ['rank>=minister', 'ministers and above'],
  ['role:ambassador place:MA', 'an office, and where it took place'],
  ['held:2026-01..2026-03', 'within these months; also held>=2026-01-29'],
  ['status:planned OR status:cancelled', 'either; also format:phone, format:video'],
  ['"rail freight"~5', 'both words within five of each other'],
  ['reports>=2', 'told by several reports'],
];

/** Examples of the query language, each a link that asks it. */
export function showExamples(list) {
  list.append(...EXAMPLES.flatMap(([query, meaning]) => [
    el('dt', {}, el('a', { href: `/?${new URLSearchParams({ q: query })}` }, el('code', {}, query))),
    el('dd', {}, meaning),
  ]));
}
