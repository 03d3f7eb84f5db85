import { door } from '../api.js';
import { el } from '../dom.js';
import { entry } from '../entry.js';
import { onSend } from '../form.js';
import { explanation, present } from '../frame.js';
import { row } from '../subscription.js';
import { showSubscription } from '../subscription-page.js';
import { termsInputs, termsOf } from '../terms.js';
import { names } from '../vocabulary.js';
import { count } from '../wording.js';

const FOUND = 5;
const notify = door('notify', 'reader');
const records = door('records', 'reader');
const asked = new URLSearchParams(location.search);

if (asked.has('id')) {
  await showSubscription(document.getElementById('page'), notify, asked.get('id'));
} else {
  await all();
}

async function all() {
  const form = document.getElementById('follow');
  const box = document.getElementById('q');
  const type = document.getElementById('type');
  const page = document.getElementById('answer');
  const made = el('div', { role: 'status' });
  document.getElementById('terms').append(...termsInputs());
  page.before(made);
  if (asked.has('q')) {
    box.value = asked.get('q');
    document.getElementById('new').open = true;
  }
  const showChannel = () => {
    for (const field of form.querySelectorAll('[data-for]')) {
      field.hidden = field.dataset.for !== type.value;
      field.querySelector('input').required = !field.hidden;
    }
  };
  type.addEventListener('change', showChannel);
  showChannel();

  const list = (work = () => {}) => present(page, async () => {
    await work();
    const own = await notify.get('/subscriptions');
    return own.length === 0
      ? el('p', { class: 'empty', role: 'status' }, 'You follow nothing yet.')
      : el('ul', { class: 'rows' }, own.toReversed().map(one => row(one, notify, list)));
  });

  onSend(form, async data => {
    const channel = { type: data.get('channel.type') };
    const target = channel.type === 'email' ? 'address' : 'url';
    channel[target] = data.get(`channel.${target}`).trim();
    const begun = await notify.post('/subscriptions', { query: data.get('query').trim(), channel, ...termsOf(data) });
    made.replaceChildren(welcome(begun));
    form.reset();
    showChannel();
    document.getElementById('new').open = false;
    document.getElementById('previewed').replaceChildren();
    await list();
  });
  document.getElementById('preview').addEventListener('click', () => preview(box.value.trim()));
  await list();
}

/** What was begun, and what is needed of its owner now. */
function welcome(begun) {
  return el('section', { class: 'panel' },
    el('h2', {}, 'Followed'),
    begun.state === 'unconfirmed'
      ? el('p', {}, `A mail with a link is on its way to ${begun.channel.address}. Alerts begin once the link is followed.`)
      : el('p', {}, 'Alerts begin with the next meeting that answers it.'),
    begun.channel.secret && [
      el('p', {}, 'Deliveries are signed (Standard Webhooks). The secret is shown this one time; keep it where the receiver finds it:'),
      el('p', {}, el('code', { class: 'secret' }, begun.channel.secret)),
    ]);
}

/** The latest meetings that answer the query; alerts and search mean the same by it. */
async function preview(query) {
  const place = document.getElementById('previewed');
  const [page, named] = await Promise.all([
    records.get(`/meetings?${new URLSearchParams({ q: query, limit: FOUND })}`),
    names(),
  ]).catch(cause => {
    place.replaceChildren(explanation(cause, () => preview(query)));
    return [];
  });
  if (page) {
    const address = changes => `/?${new URLSearchParams(Object.entries(changes).filter(([, value]) => value))}`;
    place.replaceChildren(
      el('p', { class: 'quiet' }, page.meetings.length === 0
        ? 'No meeting kept so far answers it.'
        : `${page.next ? 'The latest ' : ''}${count(page.meetings.length, 'meeting')} that ${page.meetings.length === 1 ? 'answers' : 'answer'} it:`),
      el('ol', { class: 'meetings' }, page.meetings.map(meeting => entry(meeting, named, address))));
  }
}
