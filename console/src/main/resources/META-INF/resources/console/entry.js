import { el, joined } from './dom.js';
import { FORMAT, STATUS, count, days, place, title } from './wording.js';

const MOST_PERSONS = 4;

/** A meeting in a list; `address` makes the address of a changed question. */
export function entry(meeting, names, address) {
  return el('li', { class: 'meeting' },
    el('h3', {}, el('a', { href: `/meeting.html?id=${encodeURIComponent(meeting.id)}` }, title(meeting, names))),
    el('p', { class: 'persons' }, persons(meeting)),
    el('p', { class: 'circumstances' }, joined(circumstances(meeting), ' · ')),
    el('ul', { class: 'tags', 'aria-label': 'Corridors and topics' },
      meeting.corridors.map(id => tag('corridor', id, names.corridor(id), address)),
      meeting.topics.map(id => tag('topic', id, names.topic(id), address))));
}

function persons(meeting) {
  const shown = meeting.participants.slice(0, MOST_PERSONS).map(one =>
    one.name
      ? el('span', {}, el('b', {}, one.name), one.role && `, ${one.role}`)
      : el('span', {}, one.role ?? 'A delegation'));
  const more = meeting.participants.length - shown.length;
  return joined(more > 0 ? [...shown, `${more} more`] : shown, '; ');
}

function circumstances(meeting) {
  const unusual = meeting.status !== 'held' || meeting.format !== 'in-person';
  return [
    unusual && el('strong', { class: `status ${meeting.status}` },
      meeting.format === 'in-person' ? STATUS[meeting.status] : `${STATUS[meeting.status]}, ${FORMAT[meeting.format].toLowerCase()}`),
    meeting.date && days(meeting.date),
    meeting.place && place(meeting.place),
    meeting.reports.length === 1
      ? meeting.reports[0].source
      : `${count(meeting.reports.length, 'report')} from ${count(meeting.sources, 'source')}`,
  ].filter(Boolean);
}

function tag(field, id, label, address) {
  return el('li', {}, el('a', { class: field, href: address({ q: `${field}:${id}`, cursor: null, sort: null }) }, label));
}
