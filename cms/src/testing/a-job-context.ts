import type { Payload } from 'payload';
import { systemClock } from '#platform/clock/clock.ts';
import type { JobContext, JobLog } from '#platform/jobs/job.ts';
import { FakeMailer } from './fake-mailer.ts';

const noLog: JobLog = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What a job gets, with nothing that matters but the database; name what the test is about. */
export const aJobContext = (payload: Payload, parts: Partial<JobContext> = {}): JobContext => ({
  payload,
  clock: systemClock,
  log: noLog,
  mailer: new FakeMailer(),
  checkpoint: () => Promise.resolve(),
  ...parts,
});
