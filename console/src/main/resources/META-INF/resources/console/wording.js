import { country } from './vocabulary.js';

const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const MOMENT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
const LOCAL_WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });
const LOCAL_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** The told days of a meeting, as precise as they were told. */
export function days(date) {
  const [from, to] = [new Date(date.from), new Date(date.to)];
  switch (date.precision) {
    case 'year':
      return date.from.slice(0, 4);
    case 'month':
      return MONTH.format(from);
    default:
      return date.from === date.to ? `${WEEKDAY.format(from)} ${DAY.format(from)}` : DAY.formatRange(from, to);
  }
}

/** A moment on the reader's clock. */
export function moment(instant) {
  return MOMENT.format(new Date(instant));
}

/** The day of a moment, in the reader's time zone. */
export function dayOf(instant) {
  const date = new Date(instant);
  return `${LOCAL_WEEKDAY.format(date)} ${LOCAL_DAY.format(date)}`;
}

export function place(where) {
  return [where.city, where.country && country(where.country)].filter(Boolean).join(', ');
}

/** Those represented, each once, in the order told; the persons where nobody says for whom they came. */
export function parties(meeting, names) {
  const parties = meeting.participants.map(one => (one.of ? names.party(one.of) : one.name ?? one.role));
  return [...new Set(parties.filter(Boolean))];
}

/** The parties as a headline. */
export function title(meeting, names) {
  const all = parties(meeting, names);
  if (all.length > 4) {
    return `${all.slice(0, 3).join(', ')} and ${all.length - 3} others`;
  }
  return all.length < 2 ? all.join() || 'A meeting' : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

export const STATUS = { held: 'Held', planned: 'Planned', cancelled: 'Cancelled' };
export const FORMAT = { 'in-person': 'In person', phone: 'By phone', video: 'By video' };

export function count(number, one, many = `${one}s`) {
  return `${number} ${number === 1 ? one : many}`;
}

/** A duration, in ISO 8601 or in seconds, as one says it. */
export function span(duration) {
  const seconds = typeof duration === 'number' ? duration : secondsOf(duration);
  const units = [[86_400, 'day'], [3_600, 'hour'], [60, 'minute'], [1, 'second']];
  const [size, unit] = units.find(([size]) => seconds >= size) ?? units.at(-1);
  const number = Math.round(seconds / size);
  return number === 1 ? unit : `${number} ${unit}s`;
}

function secondsOf(iso) {
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] =
    iso.match(/^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/) ?? [];
  return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
}
