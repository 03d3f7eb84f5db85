import { el } from './dom.js';
import { deliveries } from './deliveries.js';
import { onSend } from './form.js';
import { present } from './frame.js';
import { actions, facts } from './subscription.js';
import { termsInputs, termsOf } from './terms.js';

/** One subscription: its terms to change, and what became of each alert. */
export function showSubscription(page, notify, id) {
  const own = `/subscriptions/${encodeURIComponent(id)}`;
  const show = work => present(page, async () => {
    await work?.();
    const [one, alerts] = await Promise.all([notify.get(own), notify.get(`${own}/deliveries`)]);
    document.title = `${one.query} · Readout`;
    const form = change(one);
    return [
      el('p', { class: 'quiet' }, el('a', { href: '/subscriptions.html' }, '← All subscriptions')),
      el('h1', {}, el('code', {}, one.query)),
      facts(one),
      actions(one, notify, show, leave),
      el('details', { class: 'new' }, el('summary', {}, 'Change it'), form, el('div', { id: 'change-refusal', role: 'alert' })),
      el('h2', {}, 'Deliveries'),
      deliveries(alerts),
    ];
  }).then(() => {
    const form = document.getElementById('change');
    if (form) {
      onSend(form, async data => {
        await notify.patch(own, { query: data.get('query').trim(), ...termsOf(data) });
        await show();
      });
    }
  });
  return show();
}

/** Nothing is left to show here once it has ended. */
async function leave(work) {
  await work();
  location.assign('/subscriptions.html');
}

function change(one) {
  return el('form', { id: 'change' },
    el('div', { class: 'field whole' },
      el('label', { for: 'changed-query' }, 'Query'),
      el('input', { id: 'changed-query', name: 'query', value: one.query, required: true, maxlength: 2000, spellcheck: 'false' })),
    el('div', { class: 'terms whole' }, termsInputs(one)),
    el('div', { class: 'whole actions' }, el('button', { type: 'submit' }, 'Change it')));
}
