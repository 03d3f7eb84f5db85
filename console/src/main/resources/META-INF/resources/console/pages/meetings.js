import { door, Problem } from '../api.js';
import { content, el } from '../dom.js';
import { present } from '../frame.js';
import { showExamples } from '../examples.js';
import { showMistake } from '../mistake.js';
import { names } from '../vocabulary.js';
import { count, dayOf, days } from '../wording.js';
import { entry } from '../entry.js';

const SORTS = { reported: 'Latest reported', held: 'Latest held', updated: 'Latest changed', relevance: 'Best match' };
const records = door('records', 'reader');
const asked = new URLSearchParams(location.search);
const query = asked.get('q') ?? '';

const box = document.getElementById('q');
box.value = query;
if (query) {
  document.title = `${query} · Readout`;
}
document.getElementById('search').addEventListener('submit', event => {
  event.preventDefault();
  location.assign(address({ q: box.value.trim(), cursor: null }));
});
showExamples(document.getElementById('examples'));

await present(document.getElementById('answer'), async () => {
  const question = new URLSearchParams([...asked].filter(([name]) => ['q', 'sort', 'cursor'].includes(name)));
  try {
    const [page, named] = await Promise.all([records.get(`/meetings?${question}`), names()]);
    return page.meetings.length === 0 ? nothing() : answer(page, named);
  } catch (cause) {
    if (cause instanceof Problem && cause.status === 400 && cause.document.parameter === 'q') {
      showMistake(document.getElementById('mistake'), box, query, cause.document);
      return el('p', { class: 'quiet' }, 'Mend the query to see its meetings.');
    }
    throw cause;
  }
});

/** This page's address with some of what it asks changed; null leaves a part out. */
function address(changes) {
  const next = new URLSearchParams(asked);
  for (const [name, value] of Object.entries(changes)) {
    if (value) {
      next.set(name, value);
    } else {
      next.delete(name);
    }
  }
  return next.size > 0 ? `/?${next}` : '/';
}

function answer(page, named) {
  return content([
    el('div', { class: 'above' },
      el('p', { class: 'quiet' },
        el('span', { role: 'status' }, summary(page)),
        query && [' · ', el('a', { href: `/subscriptions.html?${new URLSearchParams({ q: query })}` }, 'Follow this query')]),
      sorts(page.sort)),
    groups(page).map(([heading, meetings]) =>
      el('section', { class: 'day' },
        heading && el('h2', {}, heading),
        el('ol', { class: 'meetings' }, meetings.map(meeting => entry(meeting, named, address))))),
    (page.previous || page.next) && el('nav', { class: 'turn', 'aria-label': 'More meetings' },
      page.previous && el('a', { href: address({ cursor: page.previous, sort: page.sort }), rel: 'prev' }, '← Before'),
      page.next && el('a', { href: address({ cursor: page.next, sort: page.sort }), rel: 'next' }, 'More →')),
  ]);
}

function summary(page) {
  const shown = count(page.meetings.length, 'meeting');
  if (page.previous || page.next) {
    return `${shown} on this page`;
  }
  return query ? `${shown} ${page.meetings.length === 1 ? 'answers' : 'answer'} the query` : shown;
}

function sorts(current) {
  const offered = Object.entries(SORTS).filter(([sort]) => sort !== 'relevance' || query);
  return el('nav', { 'aria-label': 'Order', class: 'sorts' }, offered.map(([sort, label]) =>
    el('a', { href: address({ sort, cursor: null }), 'aria-current': sort === current && 'true' }, label)));
}

/** Meetings under the day they are sorted by. */
function groups(page) {
  const headings = {
    reported: meeting => dayOf(meeting.firstRecordedAt),
    updated: meeting => dayOf(meeting.updatedAt),
    held: meeting => (meeting.date ? days(meeting.date) : 'No day told'),
    relevance: () => null,
  };
  const heading = headings[page.sort] ?? headings.relevance;
  return [...Map.groupBy(page.meetings, heading)];
}

function nothing() {
  return query
    ? [
        el('p', { class: 'empty', role: 'status' }, 'No meeting answers this query.'),
        el('p', { class: 'quiet' }, 'Each term narrows it: leave one out, or ask with OR. ',
          el('a', { href: '/' }, 'See all meetings')),
      ]
    : [
        el('p', { class: 'empty', role: 'status' }, 'No meeting has been reported yet.'),
        el('p', { class: 'quiet' }, 'Push an item with ./run item FILE, or follow a feed, and it appears here.'),
      ];
}
