import { el, joined, outward } from './dom.js';
import { count, moment } from './wording.js';

const MOST_ENTRIES = 10;

/** What would be read at an address; `take` goes on with a feed that a page told of. */
export function trial(found, take) {
  if (found.feed) {
    return entries(found.entries);
  }
  if (found.links.length > 0) {
    return [el('p', {}, 'This is a page. It tells of ', count(found.links.length, 'feed'), ':'),
      el('ul', { class: 'rows' }, found.links.map(link => el('li', { class: 'row' },
        el('div', {},
          el('p', {}, link.title || 'A feed'),
          el('p', { class: 'address' }, outward(link.url, link.url))),
        el('div', { class: 'actions' },
          el('button', { type: 'button', class: 'second small', onclick: () => take(link.url) }, 'Take this one')))))];
  }
  return [el('p', { class: 'refused' }, `No feed was found: ${found.problem}`)];
}

function entries(all) {
  if (all.length === 0) {
    return [el('p', {}, 'A feed without entries at the moment.')];
  }
  return [el('p', {}, `A feed. ${count(all.length, 'entry', 'entries')} would be read:`),
    el('ul', { class: 'rows' }, all.slice(0, MOST_ENTRIES).map(entry => el('li', { class: 'row' },
      el('div', {},
        el('p', {}, entry.url ? outward(entry.url, entry.headline ?? entry.guid) : entry.headline ?? entry.guid),
        el('p', { class: 'circumstances' }, joined([
          entry.publishedAt && moment(entry.publishedAt),
          count(entry.characters, 'character'),
        ].filter(Boolean), ' · ')))))),
    all.length > MOST_ENTRIES && el('p', { class: 'quiet' }, `and ${all.length - MOST_ENTRIES} more`)].filter(Boolean);
}
