import { describe, expect, it } from 'vitest';
import type { RegisteredSchedule } from '../ports/schedule-store.ts';
import { findScheduleProblems } from './find-schedule-problems.ts';

const now = new Date('2030-01-07T05:10:00.000Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const payload = { v: 1, tenant: null, event: null } as const;
const schedule = { id: 'a', pattern: '0 0 5 * * 1', request: { name: 'a', payload } };
const registered = (parts: Partial<RegisteredSchedule>): RegisteredSchedule => ({
  id: 'a',
  isSameAs: () => true,
  nextRunAt: minutes(60),
  hasJob: true,
  lastRunAt: minutes(-9),
  ...parts,
});
/** The job is due ten minutes before now. */
const lastSlotBefore = () => minutes(-10);
const problemOf = (found: RegisteredSchedule[]) =>
  findScheduleProblems([schedule], found, now, lastSlotBefore).map(({ problem }) => problem);

describe('findScheduleProblems', () => {
  it.each([
    ['nothing for a schedule that ran when it was due', registered({}), []],
    ['nothing while the first run is to come', registered({ lastRunAt: null }), []],
    ['nothing while the queue starts the next run', registered({ nextRunAt: minutes(-0.9) }), []],
    ['a next run that is long past', registered({ nextRunAt: minutes(-1.1) }), ['late']],
    ['a schedule without a next job', registered({ hasJob: false }), ['stopped']],
    ['a run that did not succeed', registered({ lastRunAt: minutes(-11) }), ['not-run']],
    ['a schedule that is not registered', registered({ id: 'b' }), ['missing']],
  ])('finds %s', (_what, found, problems) => {
    expect(problemOf([found])).toEqual(problems);
  });

  it('names the schedule', () => {
    expect(findScheduleProblems([schedule], [], now, lastSlotBefore)).toEqual([
      { schedule: 'a', problem: 'missing' },
    ]);
  });
});
