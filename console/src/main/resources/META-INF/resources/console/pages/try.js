import { door } from '../api.js';
import { el } from '../dom.js';
import { explained } from '../explained.js';
import { present } from '../frame.js';
import { KINDS, linkEvidence, marked } from '../marks.js';
import { proofs } from '../proof.js';
import { record } from '../record.js';
import { legend } from '../report.js';
import { names } from '../vocabulary.js';
import { FORMAT, STATUS, title } from '../wording.js';

const EXAMPLE = {
  headline: 'Ministers weigh Caspian tariffs; Astana envoy heard in Baku',
  published: '2026-05-14T09:30',
  text: 'BAKU, May 14 - Azerbaijani Transport Minister Farid Rzayev received the Ambassador of Kazakhstan, Askar Duisenov, on '
    + 'Wednesday in Baku. They discussed container tariffs on the Middle Corridor and agreed to open a joint office at the port of '
    + 'Alat.\n\nRzayev will hold a video conference with Georgian Economy Minister Lasha Beridze on May 20 about rail freight, the '
    + 'ministry said.',
};
const NOTHING = {
  'none-told': 'The reader finds no meeting in it.',
  'unsupported-language': 'There is no language pack for this language, so nothing is read from it.',
  'no-text': 'There are no words in it.',
};

const wire = door('ingest', 'wire');
const field = name => document.getElementById(name);
const page = field('answer');
linkEvidence(page);

field('story').addEventListener('submit', event => {
  event.preventDefault();
  present(page, read);
});
field('example').addEventListener('click', () => {
  Object.entries(EXAMPLE).forEach(([name, value]) => {
    field(name).value = value;
  });
  present(page, read);
});

async function read() {
  const story = {
    source: 'console',
    guid: 'try',
    text: field('text').value,
    ...(field('headline').value && { headline: field('headline').value }),
    ...(field('published').value && { publishedAt: new Date(field('published').value).toISOString() }),
  };
  const [answer, named] = await Promise.all([wire.post('/readings?explain=true', story), names()]);
  return shown(answer, named);
}

function shown(answer, named) {
  const meetings = answer.meetings.map((claim, index) => asMeeting(claim, answer, `${index}-`));
  const proof = meetings.flatMap(meeting => meeting.proofs);
  const spans = part => proof
    .filter(one => one.in === part && one.span)
    .map(one => ({ ...one, ...one.span, target: `fact-${one.fact}`, label: KINDS[one.kind] }));
  return [
    el('div', { class: 'columns' },
      el('section', { class: 'facts', 'aria-labelledby': 'found' },
        el('h2', { id: 'found' }, meetings.length === 1 ? 'One meeting' : `${meetings.length || 'No'} meetings`),
        meetings.length === 0 && el('p', {}, NOTHING[answer.reason] ?? answer.reason),
        meetings.map(meeting => el('article', { class: 'read' },
          el('h3', {}, title(meeting, named)),
          el('p', { class: 'rule' }, `${STATUS[meeting.status]}, ${FORMAT[meeting.format].toLowerCase()}, confidence ${meeting.confidence.toFixed(2)}`),
          record(meeting, named, meeting.proofs, meeting.prefix)))),
      el('section', { class: 'reports', 'aria-labelledby': 'copy' },
        el('h2', { id: 'copy' }, 'The text'),
        legend(proof),
        el('article', { class: 'report', lang: answer.language },
          answer.article.headline && el('h3', { dir: 'auto' }, marked(answer.article.headline, spans('headline'))),
          answer.attributedTo && el('p', { class: 'rule', lang: 'en' }, `It cites ${answer.attributedTo}.`),
          el('div', { class: 'passage', dir: 'auto' }, marked(answer.article.text, spans('text')))))),
    answer.explanation && explained(answer.explanation),
    el('p', { class: 'rule' }, `Read by ${answer.extractor.name} ${answer.extractor.version} as language “${answer.language}”.`),
  ].filter(Boolean);
}

/** A claim in the form of a record that rests on this one text. */
function asMeeting(claim, answer, prefix) {
  const report = {
    id: 'text', language: answer.language, headline: answer.article.headline, passage: answer.article.text, evidence: claim.evidence, claim,
  };
  const meeting = {
    ...claim,
    prefix,
    participants: claim.participants.map(one => ({ ...one, reports: [report.id] })),
    reports: [report],
  };
  return { ...meeting, proofs: proofs(meeting, prefix) };
}
