import { readOutboxLag } from '@digivaardig/cms/platform/events/outbox-lag';
import type { RuntimeContext } from './context.ts';

/** The time limit for an answer that may never come. */
const timeoutMs = 3000;

const withTimeout = <T>(work: Promise<T>): Promise<T | null> =>
  Promise.race([
    work.catch(() => null),
    new Promise<null>((resolve) => setTimeout(resolve, timeoutMs, null)),
  ]);

/** Reads the state of everything that the workers need. Null means unreachable. */
export async function readHealth({ payload, clock, queue }: RuntimeContext) {
  const [outbox, redis, queues] = await Promise.all([
    withTimeout(readOutboxLag(payload, clock.now())),
    withTimeout(queue.isReachable()),
    withTimeout(queue.counts()),
  ]);
  const healthy = outbox !== null && redis === true && queues !== null;
  return {
    status: healthy ? 'ok' : 'fault',
    database: outbox !== null,
    redis: redis === true,
    outbox,
    queues,
  };
}
