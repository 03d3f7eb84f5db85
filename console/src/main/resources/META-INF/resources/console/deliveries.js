import { el } from './dom.js';
import { spelled } from './vocabulary.js';
import { moment } from './wording.js';

/** What became of each alert. */
export function deliveries(alerts) {
  if (alerts.length === 0) {
    return el('p', { class: 'quiet' }, 'Nothing was told yet.');
  }
  return el('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'Deliveries' },
    el('table', {},
      el('thead', {}, el('tr', {}, ['Written', 'Meeting', 'Kind', 'State', 'Attempts', 'Last answer'].map(name =>
        el('th', { scope: 'col' }, name)))),
      el('tbody', {}, alerts.map(alert => el('tr', {},
        el('td', {}, moment(alert.writtenAt)),
        el('td', {}, el('a', { href: `/meeting.html?id=${encodeURIComponent(alert.meetingId)}` }, 'See it')),
        el('td', {}, spelled(alert.kind)),
        el('td', {}, el('strong', { class: `state ${alert.state}` }, spelled(alert.state)), when(alert)),
        el('td', {}, alert.attempts),
        el('td', {}, alert.lastAnswer ?? ''))))));
}

function when(alert) {
  if (alert.endedAt) {
    return ` ${moment(alert.endedAt)}`;
  }
  return alert.nextAttemptAt ? `, next ${moment(alert.nextAttemptAt)}` : '';
}
