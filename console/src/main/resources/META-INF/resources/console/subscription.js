import { el, joined } from './dom.js';
import { action } from './form.js';
import { termsInWords } from './terms.js';

const STATES = { unconfirmed: 'Waiting for its link to be followed', active: 'Active', paused: 'Paused, alerts are held',
  disabled: 'Disabled: it took nothing any more' };

/** A subscription in a list. */
export function row(one, notify, list) {
  return el('li', { class: `row ${one.state}` },
    el('div', {},
      el('h2', {}, el('a', { href: `/subscriptions.html?id=${encodeURIComponent(one.id)}` }, el('code', {}, one.query))),
      facts(one)),
    actions(one, notify, list));
}

export function facts(one) {
  return el('p', { class: 'circumstances' }, joined([
    el('strong', { class: `state ${one.state}` }, STATES[one.state] ?? one.state),
    way(one.channel),
    ...termsInWords(one),
  ], ' · '));
}

function way(channel) {
  switch (channel.type) {
    case 'email':
      return `by mail to ${channel.address}`;
    case 'web-push':
      return `to a browser, through ${new URL(channel.url).host}`;
    default:
      return `by webhook to ${channel.url}`;
  }
}

/** What can be done to it; `done` shows what came of it, `ended` that nothing is left. */
export function actions(one, notify, done, ended = done) {
  const own = `/subscriptions/${encodeURIComponent(one.id)}`;
  return el('div', { class: 'actions' },
    one.state === 'active' && action('Pause', () => notify.post(`${own}/pause`), done),
    ['paused', 'disabled'].includes(one.state) && action('Resume', () => notify.post(`${own}/resume`), done),
    action('End', () => notify.delete(own), ended, `Follow ${one.query} no more?`));
}
