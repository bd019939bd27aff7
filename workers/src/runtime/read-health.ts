import { outboxLag } from '@digivaardig/cms/platform/events/outbox-lag';
import type { RuntimeContext } from './context.ts';

/** Waits no longer than this for an answer that may never come. */
const patience = 3000;

const inTime = <T>(work: Promise<T>): Promise<T | null> =>
  Promise.race([
    work.catch(() => null),
    new Promise<null>((resolve) => setTimeout(resolve, patience, null)),
  ]);

/** What the workers need, as it is now. Null stands for out of reach. */
export async function readHealth({ payload, clock, queue }: RuntimeContext) {
  const [outbox, redis, queues] = await Promise.all([
    inTime(outboxLag(payload, clock.now())),
    inTime(queue.isReachable()),
    inTime(queue.counts()),
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
