import { door } from '../api.js';
import { el, joined, outward } from '../dom.js';
import { action } from '../form.js';
import { present } from '../frame.js';
import { count, moment } from '../wording.js';

const PAGE = 100;

const ingest = door('ingest', 'operator');
const page = document.getElementById('answer');
const state = document.getElementById('state');
const cause = document.getElementById('cause');

state.addEventListener('change', () => list());
cause.addEventListener('change', () => list());
document.getElementById('which').addEventListener('submit', event => event.preventDefault());
await list();

/** Shows the letters in the state that is chosen, after some `work`. */
function list(work = () => {}) {
  return present(page, async () => {
    await work();
    const letters = await ingest.get(`/dead-letters?${chosen({ state: state.value })}`);
    if (letters.length === 0) {
      return el('p', { class: 'empty', role: 'status' },
        state.value === 'open' ? 'Nothing waits for you.' : 'There are none.');
    }
    return [state.value === 'open' && all(letters), el('ul', { class: 'rows' }, letters.map(row)), more(letters)].filter(Boolean);
  });
}

/** Parameters, with the words of the cause if some are asked for. */
function chosen(parameters = {}) {
  return new URLSearchParams({ ...parameters, ...(cause.value.trim() && { cause: cause.value.trim() }) });
}

function all(letters) {
  const label = letters.length < PAGE ? 'Send all again' : `Send the newest ${PAGE} again`;
  return el('div', { class: 'actions' }, action(label, () => ingest.post(`/dead-letters/resend?${chosen()}`), list));
}

/** A button that the next page takes the place of. */
function more(letters) {
  if (letters.length < PAGE) {
    return null;
  }
  const place = el('div', {});
  const next = () => present(place, async () => {
    const older = await ingest.get(`/dead-letters?${chosen({ state: state.value, before: letters.at(-1).id })}`);
    return [el('ul', { class: 'rows' }, older.map(row)), more(older)].filter(Boolean);
  });
  place.append(el('button', { type: 'button', class: 'second', onclick: next }, 'Older ones'));
  return place;
}

function row(letter) {
  const own = `/dead-letters/${letter.id}`;
  const original = el('div', {});
  return el('li', { class: 'row' },
    el('div', {},
      el('p', { class: 'trouble' }, letter.cause),
      el('p', { class: 'circumstances' }, joined([
        moment(letter.refusedAt),
        letter.topic
          ? `${letter.topic}, partition ${letter.partition}, offset ${letter.offset}`
          : [`an entry of ${letter.source}, found at `, outward(letter.address, letter.address)],
        count(letter.bytes, 'byte'),
      ], ' · ')),
      el('details', { ontoggle: event => event.target.open && look(letter, own, original) },
        el('summary', {}, 'The original'), original)),
    el('div', { class: 'actions' },
      letter.state !== 'resent' && action('Send it again', () => ingest.post(`${own}/resend`), list),
      letter.state === 'open' && action('Put it away', () => ingest.delete(own), list)));
}

/** Fetched when somebody looks: originals can be large. One that is open can be corrected in place. */
function look(letter, own, place) {
  return present(place, async () => {
    const { original } = await ingest.get(own);
    if (letter.state !== 'open') {
      return el('pre', { class: 'original' }, original);
    }
    const text = el('textarea', { 'aria-label': 'The document', rows: 12, spellcheck: 'false' });
    text.value = original;
    return [text, el('div', { class: 'actions' },
      action('Send it corrected', () => ingest.send(`${own}/mend`, typeOf(text.value), text.value), list))];
  });
}

/** The service looks at the content itself; this only tells it what kind of document to expect. */
function typeOf(document) {
  switch (document.trimStart().charAt(0)) {
    case '{':
    case '[':
      return 'application/json';
    case '<':
      return 'application/xml';
    default:
      return 'text/plain';
  }
}
