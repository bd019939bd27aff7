import { aJobContext } from '@digivaardig/cms/testing/a-job-context';
import type { Payload } from 'payload';
import type { RuntimeContext } from '../runtime/context.ts';
import { FakeJobQueue } from './fake-job-queue.ts';
import { silentLogger } from './silent-logger.ts';

/**
 * Creates a runtime context in which only the database is real; pass the parts that a test is
 * about.
 */
export const aRuntimeContext = (
  payload: Payload,
  parts: Partial<RuntimeContext> = {},
): RuntimeContext => ({
  ...aJobContext(payload),
  queue: new FakeJobQueue(),
  log: silentLogger,
  ...parts,
});
