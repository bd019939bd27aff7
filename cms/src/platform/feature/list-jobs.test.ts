import { defineEvent } from '@digivaardig/contracts/events';
import { describe, expect, it } from 'vitest';
import { contentChanged } from '../events/emit-change-event.ts';
import { defineEventJob } from '../jobs/job.ts';
import type { Feature } from './define-feature.ts';
import { listJobs } from './list-jobs.ts';

const signed = defineEvent('guest.signed', { changesPages: false, task: 'Bedanken' });
const left = defineEvent('guest.left', { changesPages: false, task: 'Mail sturen: tot ziens' });
const run = () => Promise.resolve();
const count = defineEventJob({ name: 'count', consumes: [contentChanged], run });
const thank = defineEventJob({ name: 'thank', consumes: [signed], run });
const noMail = () => Promise.resolve(null);

const feature: Feature = {
  name: 'guests',
  rank: 5,
  events: [signed, left],
  jobs: [count, thank],
  mails: { 'guest.left': noMail },
};

describe('listJobs', () => {
  it('lists the jobs of features, and one that sends the mails of their events', () => {
    const jobs = listJobs([feature]);
    expect(jobs.map(({ name }) => name)).toEqual(['count', 'thank', 'send-mail']);
    expect(jobs.at(-1)).toMatchObject({ consumes: [left] });
  });

  it.each<[string, Partial<Feature>, string]>([
    ['an event without a job', { jobs: [count] }, 'guest.signed has 0 jobs'],
    ['an event with two jobs', { jobs: [count, thank, thank] }, 'guest.signed has 2 jobs'],
    [
      'an event that is mailed and handled',
      { mails: { 'guest.signed': noMail } },
      'guest.signed has 2 jobs',
    ],
    ['a job for an event of nobody', { events: [left] }, 'guest.signed is declared 0 times'],
    [
      'an event that is declared twice',
      { events: [signed, left, left] },
      'guest.left is declared 2',
    ],
    [
      'a mail for an event of nobody',
      { mails: { ...feature.mails, 'guest.x': noMail } },
      'guest.x',
    ],
  ])('rejects %s', (_what, parts, message) => {
    expect(() => listJobs([{ ...feature, ...parts }])).toThrow(message);
  });
});
