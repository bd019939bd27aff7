import { expect, it } from 'vitest';
import { eventJobs } from './event-jobs.ts';

it('an event is consumed by one job: its row is done when that is', () => {
  const types = Object.values(eventJobs).flatMap(({ consumes }) => consumes);
  expect(types.length).toBeGreaterThan(8);
  expect(new Set(types).size).toBe(types.length);
});
