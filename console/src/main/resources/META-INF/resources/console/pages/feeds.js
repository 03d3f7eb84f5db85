import { door } from '../api.js';
import { el, joined, outward } from '../dom.js';
import { action, onSend } from '../form.js';
import { present } from '../frame.js';
import { trial } from '../trial.js';
import { moment, span } from '../wording.js';

const STATES = { active: 'Polled', paused: 'Paused', ended: 'Ended by its server' };

const ingest = door('ingest', 'operator');
const page = document.getElementById('answer');

const add = document.getElementById('add');
const found = document.getElementById('found');

onSend(add, async data => {
  const wanted = { source: data.get('source').trim(), url: data.get('url').trim() };
  found.replaceChildren();
  if (data.get('work') === 'test') {
    found.replaceChildren(...trial(await ingest.post('/feeds/test', wanted), take));
    return;
  }
  await ingest.post('/feeds', wanted);
  add.reset();
  document.getElementById('new').open = false;
  await list();
});
await list();

/** Tries a feed that a page told of. */
function take(url) {
  add.elements.namedItem('url').value = url;
  add.requestSubmit(add.querySelector('[value=test]'));
}

/** Shows all feeds, after some `work` on one of them. */
function list(work = () => {}) {
  return present(page, async () => {
    await work();
    const feeds = await ingest.get('/feeds');
    if (feeds.length === 0) {
      document.getElementById('new').open = true;
      return el('p', { class: 'empty', role: 'status' }, 'No feed is polled yet.');
    }
    return el('ul', { class: 'rows' }, feeds.toSorted((a, b) => a.source.localeCompare(b.source)).map(row));
  });
}

function row(feed) {
  const own = `/feeds/${encodeURIComponent(feed.id)}`;
  return el('li', { class: `row ${feed.state}` },
    el('div', {},
      el('h2', {}, el('a', { href: `/?${new URLSearchParams({ q: `source:"${feed.source}"` })}` }, feed.source)),
      el('p', { class: 'address' }, outward(feed.url, feed.url)),
      el('p', { class: 'circumstances' }, joined(health(feed), ' · ')),
      feed.failures > 0 && el('p', { class: 'trouble' },
        `Failed ${feed.failures === 1 ? 'once' : `${feed.failures} times`} since then: ${feed.lastError ?? 'no cause was told'}`)),
    el('div', { class: 'actions' },
      feed.state === 'active'
        ? action('Pause', () => ingest.post(`${own}/pause`), list)
        : action('Resume', () => ingest.post(`${own}/resume`), list),
      action('Remove', () => ingest.delete(own), list, `Poll ${feed.source} no more? What it brought stays.`)));
}

function health(feed) {
  return [
    el('strong', { class: `state ${feed.failures > 0 ? 'failing' : feed.state}` }, feed.failures > 0 && feed.state === 'active' ? 'Failing' : STATES[feed.state] ?? feed.state),
    feed.state === 'active' && `every ${span(feed.interval)}`,
    feed.lastSuccess ? `last read ${moment(feed.lastSuccess)}` : 'not read yet',
    feed.quiet && el('strong', { class: 'state failing' }, 'gone quiet'),
    feed.lastEntry && `last news ${moment(feed.lastEntry)}`,
    feed.state === 'active' && feed.nextPoll && `next ${moment(feed.nextPoll)}`,
  ].filter(Boolean);
}
