import type { Payload } from 'payload';
import { systemClock } from '@digivaardig/cms/platform/clock/clock';
import type { JobContext } from '../kit/context.ts';
import { FakeJobQueue } from './fake-job-queue.ts';
import { FakeMailer } from './fake-mailer.ts';
import { silent } from './silent.ts';

/** What a job gets, with nothing that matters but the database; name what the test is about. */
export const aJobContext = (payload: Payload, parts: Partial<JobContext> = {}): JobContext => ({
  payload,
  clock: systemClock,
  queue: new FakeJobQueue(),
  log: silent,
  mailer: new FakeMailer(),
  checkpoint: () => Promise.resolve(),
  ...parts,
});
