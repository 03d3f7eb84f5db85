import { el } from './dom.js';
import { deliveries } from './deliveries.js';
import { action, onSend } from './form.js';
import { present } from './frame.js';
import { actions, facts } from './subscription.js';
import { termsInputs, termsOf } from './terms.js';
import { count } from './wording.js';

/** One subscription: its terms to change, what became of each alert, and sending again. */
export function showSubscription(page, notify, id) {
  const own = `/subscriptions/${encodeURIComponent(id)}`;
  let said = '';
  const show = work => present(page, async () => {
    await work?.();
    const [one, alerts] = await Promise.all([notify.get(own), notify.get(`${own}/deliveries`)]);
    document.title = `${one.query} · Readout`;
    return [
      el('p', { class: 'quiet' }, el('a', { href: '/subscriptions.html' }, '← All subscriptions')),
      el('h1', {}, el('code', {}, one.query)),
      facts(one),
      actions(one, notify, show, leave),
      el('details', { class: 'new' }, el('summary', {}, 'Change it'), change(one), refusalOf('change')),
      el('h2', {}, 'Deliveries'),
      el('p', { role: 'status' }, said),
      one.state !== 'unconfirmed' && [again(), refusalOf('again')],
      deliveries(alerts, own, notify, show),
    ].flat().filter(Boolean);
  });

  function change(one) {
    const form = el('form', { id: 'change' },
      el('div', { class: 'field whole' },
        el('label', { for: 'changed-query' }, 'Query'),
        el('input', { id: 'changed-query', name: 'query', value: one.query, required: true, maxlength: 2000, spellcheck: 'false' })),
      el('div', { class: 'terms whole' }, termsInputs(one)),
      el('div', { class: 'whole actions' }, el('button', { type: 'submit' }, 'Change it')));
    onSend(form, async data => {
      await notify.patch(own, { query: data.get('query').trim(), ...termsOf(data) });
      await show();
    });
    return form;
  }

  function again() {
    const form = el('form', { id: 'again', class: 'again' },
      action('Send a test', async () => {
        await notify.post(`${own}/test`);
        said = 'A test is on its way.';
      }, show),
      el('label', { for: 'since' }, 'Send again all since'),
      el('input', { id: 'since', name: 'since', type: 'datetime-local', required: true }),
      el('button', { type: 'submit', class: 'second small' }, 'Send them again'));
    onSend(form, async data => {
      const since = encodeURIComponent(new Date(data.get('since')).toISOString());
      const sent = await notify.post(`${own}/redeliver?since=${since}`);
      said = `${count(sent.deliveries, 'delivery', 'deliveries')} ${sent.deliveries === 1 ? 'is' : 'are'} sent again.`;
      await show();
    });
    return form;
  }

  return show();
}

function refusalOf(form) {
  return el('div', { id: `${form}-refusal`, role: 'alert' });
}

/** Nothing is left to show here once it has ended. */
async function leave(work) {
  await work();
  location.assign('/subscriptions.html');
}
