import { readOutboxLag } from '@digivaardig/cms/platform/events/outbox-lag';
import type { RuntimeContext } from './context.ts';
import type { ScheduleProblem } from './find-schedule-problems.ts';

/** The time limit for an answer that may never come. */
const timeoutMs = 3000;

const withTimeout = <T>(work: Promise<T>): Promise<T | null> =>
  Promise.race([
    work.catch(() => null),
    new Promise<null>((resolve) => setTimeout(resolve, timeoutMs, null)),
  ]);

/** Reads the state of everything that the workers need. Null means unreachable. */
export async function readHealth(
  { payload, clock, queue }: RuntimeContext,
  listScheduleProblems: () => Promise<ScheduleProblem[]>,
) {
  const [outbox, redis, queues, schedules] = await Promise.all([
    withTimeout(readOutboxLag(payload, clock.now())),
    withTimeout(queue.isReachable()),
    withTimeout(queue.counts()),
    withTimeout(listScheduleProblems()),
  ]);
  const healthy = outbox !== null && redis === true && queues !== null && schedules?.length === 0;
  return {
    status: healthy ? 'ok' : 'fault',
    database: outbox !== null,
    redis: redis === true,
    outbox,
    queues,
    /** Those that do not run as they should. */
    schedules,
  };
}
