import { door } from '../api.js';
import { content, el } from '../dom.js';
import { onSend } from '../form.js';
import { present } from '../frame.js';
import { preview } from '../preview.js';
import { thisBrowser } from '../push.js';
import { row } from '../subscription.js';
import { showSubscription } from '../subscription-page.js';
import { termsInputs, termsOf } from '../terms.js';

const notify = door('notify', 'reader');
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

  onSend(form, async (data, button) => {
    if (button?.value === 'preview') {
      return tryOut(form);
    }
    const begun = await notify.post('/subscriptions', {
      query: data.get('query').trim(),
      channel: await channelOf(data),
      ...termsOf(data),
    });
    made.replaceChildren(welcome(begun));
    form.reset();
    showChannel();
    document.getElementById('new').open = false;
    document.getElementById('previewed').replaceChildren();
    return list();
  });
  await list();
}

/** Where alerts are to go. */
function channelOf(data) {
  const type = data.get('channel.type');
  switch (type) {
    case 'web-push':
      return thisBrowser(notify);
    case 'webhook':
      return { type, url: data.get('channel.url').trim() };
    default:
      return { type, address: data.get('channel.address').trim() };
  }
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

/** What the query would have told; alerts and search mean the same by it. */
async function tryOut(form) {
  const place = document.getElementById('previewed');
  place.replaceChildren();
  const backtest = await notify.post('/subscriptions/preview', { query: form.elements.q.value.trim() });
  place.replaceChildren(...content(preview(backtest, offer => fill(form, offer))));
}

/** Takes an offer over into the form, where its reader still can change it. */
function fill(form, offer) {
  for (const [group, fields] of Object.entries(offer)) {
    for (const [field, value] of Object.entries(fields)) {
      const input = form.elements[`${group}.${field}`];
      input.value = value;
      input.dispatchEvent(new Event('change'));
    }
  }
  form.querySelector('[type=submit]').focus();
}
