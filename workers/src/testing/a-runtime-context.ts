import { aJobContext } from '@digivaardig/cms/testing/a-job-context';
import type { Payload } from 'payload';
import type { RuntimeContext } from '../runtime/context.ts';
import { FakeJobQueue } from './fake-job-queue.ts';
import { silentLogger } from './silent-logger.ts';

/** What the runtime gets, with nothing that matters but the database; name what the test is about. */
export const aRuntimeContext = (
  payload: Payload,
  parts: Partial<RuntimeContext> = {},
): RuntimeContext => ({
  ...aJobContext(payload),
  queue: new FakeJobQueue(),
  log: silentLogger,
  ...parts,
});
