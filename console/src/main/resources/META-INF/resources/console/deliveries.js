import { el } from './dom.js';
import { action } from './form.js';
import { present } from './frame.js';
import { spelled } from './vocabulary.js';
import { count, moment } from './wording.js';

/** What became of each alert, with its attempts; `done` shows the page again after one is sent again. */
export function deliveries(alerts, own, notify, done) {
  if (alerts.length === 0) {
    return el('p', { class: 'quiet' }, 'Nothing was told yet.');
  }
  return el('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'Deliveries' },
    el('table', {},
      el('thead', {}, el('tr', {}, ['Written', 'Meeting', 'Kind', 'State', 'Attempts', 'Last answer', 'Again'].map(name =>
        el('th', { scope: 'col' }, name)))),
      el('tbody', {}, alerts.map(alert => el('tr', {},
        el('td', {}, moment(alert.writtenAt)),
        el('td', {}, el('a', { href: `/meeting.html?id=${encodeURIComponent(alert.meetingId)}` }, 'See it')),
        el('td', {}, spelled(alert.kind)),
        el('td', {}, el('strong', { class: `state ${alert.state}` }, spelled(alert.state)), when(alert)),
        el('td', {}, attempts(alert, own, notify)),
        el('td', {}, alert.lastAnswer ?? ''),
        el('td', {}, ['delivered', 'given-up'].includes(alert.state)
          && action('Send again', () => notify.post(`${path(alert, own)}/redeliver`), done)))))));
}

function when(alert) {
  if (alert.endedAt) {
    return ` ${moment(alert.endedAt)}`;
  }
  return alert.nextAttemptAt ? `, next ${moment(alert.nextAttemptAt)}` : '';
}

function path(alert, own) {
  return `${own}/deliveries/${encodeURIComponent(alert.id)}`;
}

/** They are asked for when somebody wants to see them. */
function attempts(alert, own, notify) {
  if (!alert.id || alert.attempts === 0) {
    return alert.attempts;
  }
  const list = el('div');
  const load = () => present(list, async () =>
    el('ol', { class: 'attempts' }, (await notify.get(`${path(alert, own)}/attempts`)).map(attempt)));
  return el('details', { ontoggle: event => event.target.open && load() },
    el('summary', {}, count(alert.attempts, 'attempt')), list);
}

function attempt({ startedAt, tookMillis, outcome, answer }) {
  return el('li', {}, `${moment(startedAt)}: `, el('strong', {}, outcome), ` after ${tookMillis} ms`, answer && [', ', el('code', {}, answer)]);
}
