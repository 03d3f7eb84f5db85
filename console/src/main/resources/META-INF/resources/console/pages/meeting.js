import { door, Problem } from '../api.js';
import { content, el, joined } from '../dom.js';
import { present } from '../frame.js';
import { linkEvidence } from '../marks.js';
import { proofs } from '../proof.js';
import { record } from '../record.js';
import { legend, report } from '../report.js';
import { names } from '../vocabulary.js';
import { FORMAT, STATUS, count, days, moment, place, title } from '../wording.js';

const records = door('records', 'reader');
const id = new URLSearchParams(location.search).get('id') ?? '';
const page = document.getElementById('answer');
linkEvidence(page);

await present(page, async () => {
  try {
    const [meeting, named] = await Promise.all([records.get(`/meetings/${encodeURIComponent(id)}`), names()]);
    return whole(meeting, named);
  } catch (cause) {
    if (cause instanceof Problem && cause.status === 410) {
      return withdrawn(cause.document);
    }
    if (cause instanceof Problem && (cause.status === 404 || cause.status === 400)) {
      return unknown(cause.document);
    }
    throw cause;
  }
});

function whole(meeting, named) {
  document.title = `${title(meeting, named)} · Readout`;
  const proof = proofs(meeting);
  const standfirst = content([meeting.date && days(meeting.date), meeting.place && place(meeting.place)]);
  return [
    el('header', { class: 'masthead' },
      el('p', { class: `kicker ${meeting.status}` }, `${STATUS[meeting.status]}, ${FORMAT[meeting.format].toLowerCase()}`),
      el('h1', {}, title(meeting, named)),
      standfirst.length > 0 && el('p', { class: 'standfirst' }, joined(standfirst, ' · '))),
    el('div', { class: 'columns' },
      el('section', { class: 'facts', 'aria-labelledby': 'record-title' },
        el('h2', { id: 'record-title' }, 'The record'),
        meeting.reports.length === 1 && el('p', { class: 'rule' }, 'One report tells of it, so what stands here is what that report says.'),
        record(meeting, named, proof)),
      el('section', { class: 'reports', 'aria-labelledby': 'reports-title' },
        el('h2', { id: 'reports-title' }, meeting.reports.length === 1 ? 'The report' : `The ${meeting.reports.length} reports`),
        legend(proof),
        meeting.reports.map(one => report(one, proof, named)))),
    el('footer', { class: 'imprint' },
      el('p', {}, `First recorded ${moment(meeting.firstRecordedAt)}, last changed ${moment(meeting.updatedAt)}, `
        + `from ${count(meeting.sources, 'source')}. `, el('code', {}, meeting.id))),
  ];
}

function withdrawn(problem) {
  document.title = 'Withdrawn meeting · Readout';
  return el('section', { class: 'panel withdrawn' },
    el('p', { class: 'kicker cancelled' }, 'Withdrawn'),
    el('h1', {}, 'This meeting is no longer told of'),
    el('p', { class: 'standfirst' }, problem.detail),
    problem.note && el('blockquote', {}, problem.note),
    problem.withdrawnAt && el('p', {}, `Taken back ${moment(problem.withdrawnAt)}. Readers who were alerted of it are told.`),
    problem.successor
      ? el('p', {}, el('a', { href: `/meeting.html?id=${encodeURIComponent(problem.successor)}` }, 'See the meeting it became'))
      : el('p', {}, el('a', { href: '/' }, 'See the latest meetings')));
}

function unknown(problem) {
  document.title = 'Unknown meeting · Readout';
  return el('section', { class: 'panel' },
    el('h1', {}, 'Unknown meeting'),
    el('p', {}, problem.detail),
    el('p', {}, el('a', { href: '/' }, 'See the latest meetings')));
}
