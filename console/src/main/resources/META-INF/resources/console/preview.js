import { el, joined } from './dom.js';
import { count } from './wording.js';

const MOST_SHOWN = 10;

/** What a query would have told in the last days and why; `take` puts an offer for a noisy one into the form. */
export function preview(backtest, take) {
  const { days, matches, meetings, alertsPerWeek, noisy, advice, offers, found } = backtest;
  return [
    el('h2', {}, 'What it would have told'),
    el('p', {},
      el('strong', {}, `About ${week(alertsPerWeek)} a week. `),
      `In the last ${days} days it would have told of ${matches} of ${count(meetings, 'meeting')}.`),
    noisy && el('div', { class: 'noisy' },
      el('p', {}, el('strong', {}, 'That is a lot. '), advice),
      el('div', { class: 'actions' }, offers.map(offer =>
        el('button', { type: 'button', class: 'second small', onclick: () => take(offer) }, inWords(offer))))),
    el('ol', { class: 'meetings' }, found.slice(0, MOST_SHOWN).map(told)),
    matches > MOST_SHOWN && el('p', { class: 'quiet' }, `and ${matches - MOST_SHOWN} more`),
  ];
}

function told({ meetingId, title, when, where, reasons }) {
  return el('li', { class: 'meeting' },
    el('h3', {}, el('a', { href: `/meeting.html?id=${encodeURIComponent(meetingId)}` }, title)),
    el('p', { class: 'circumstances' }, joined([when, where].filter(Boolean), ' · ')),
    el('ul', { class: 'reasons', 'aria-label': 'Why' }, reasons.map(({ clause, sentence }) =>
      el('li', {}, el('code', {}, clause), sentence && [' ', el('q', {}, sentence)]))));
}

function week(alerts) {
  return alerts > 0 && alerts < 1 ? 'less than one alert' : count(Math.round(alerts), 'alert');
}

function inWords({ cadence, cap }) {
  return cadence ? `One digest ${cadence.type} at ${cadence.at}` : `At most ${cap.most} a ${cap.per}, the rest in one line`;
}
