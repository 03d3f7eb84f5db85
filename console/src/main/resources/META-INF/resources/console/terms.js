import { el } from './dom.js';

const CADENCES = { 'at-once': 'At once', hourly: 'Hourly', daily: 'Daily', weekly: 'Weekly' };
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** How often, when and in which time zone: inputs with what `subscription` has, or what is usual. */
export function termsInputs(subscription = {}) {
  const { cadence = { type: 'at-once' }, quietHours = {}, zone = HERE, updates = true, cap = {} } = subscription;
  const field = (name, label, input) => {
    input.id = `terms-${name}`;
    input.name = name;
    return el('div', { class: 'field' }, el('label', { for: input.id }, label), input);
  };
  const type = choice(Object.entries(CADENCES), cadence.type);
  const at = field('cadence.at', 'At', el('input', { type: 'time', value: cadence.at?.slice(0, 5) ?? '08:00' }));
  const day = field('cadence.day', 'On', choice(DAYS.map(name => [name, capital(name)]), cadence.day ?? 'monday'));
  const show = () => {
    at.hidden = !['daily', 'weekly'].includes(type.value);
    day.hidden = type.value !== 'weekly';
  };
  type.addEventListener('change', show);
  show();
  return [
    field('cadence.type', 'How often', type),
    day,
    at,
    field('zone', 'Time zone', choice(zones(zone).map(name => [name, name]), zone)),
    field('quietHours.from', 'Quiet from', el('input', { type: 'time', value: quietHours.from })),
    field('quietHours.to', 'Quiet until', el('input', { type: 'time', value: quietHours.to })),
    field('cap.most', 'One by one, at most', el('input', { type: 'number', min: 1, max: 1000, value: cap.most, placeholder: 'all' })),
    field('cap.per', 'In each', choice([['day', 'Day'], ['hour', 'Hour']], cap.per ?? 'day')),
    el('div', { class: 'field check' },
      el('label', {}, el('input', { type: 'checkbox', name: 'updates', checked: updates }),
        ' Also tell what later reports change; corrections are always told')),
  ];
}

/** What those inputs say, as notify-service takes it. */
export function termsOf(data) {
  const type = data.get('cadence.type');
  const quiet = { from: data.get('quietHours.from') || null, to: data.get('quietHours.to') || null };
  const most = Number(data.get('cap.most')) || null;
  return {
    cadence: {
      type,
      ...(['daily', 'weekly'].includes(type) && { at: data.get('cadence.at') }),
      ...(type === 'weekly' && { day: data.get('cadence.day') }),
    },
    zone: data.get('zone'),
    quietHours: quiet,
    cap: most ? { most, per: data.get('cap.per') } : { most: null, per: null },
    updates: data.has('updates'),
  };
}

/** The terms in words. */
export function termsInWords({ cadence, zone, quietHours, cap }) {
  const often = CADENCES[cadence.type] ?? cadence.type;
  const when = [cadence.day && `on ${capital(cadence.day)}s`, cadence.at && `at ${cadence.at.slice(0, 5)}`].filter(Boolean);
  const quiet = quietHours && `quiet ${quietHours.from.slice(0, 5)} to ${quietHours.to.slice(0, 5)}`;
  const capped = cap && `at most ${cap.most} a ${cap.per} one by one`;
  return [[often, ...when].join(' '), capped, quiet, (cadence.at || quiet) && zone].filter(Boolean);
}

function zones(current) {
  return [...new Set(['UTC', current, ...Intl.supportedValuesOf('timeZone')])].sort();
}

function choice(options, chosen) {
  return el('select', {}, options.map(([value, label]) => el('option', { value, selected: value === chosen }, label)));
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
