import type { Logger } from 'pino';

/** One step of stopping, with its time limit in milliseconds. */
export interface StopStep {
  name: string;
  timeoutMs: number;
  stop: () => Promise<unknown>;
}

type Outcome = 'stopped' | 'failed' | 'late';

async function runStep({ timeoutMs, stop }: StopStep): Promise<Outcome> {
  const timeout = Promise.withResolvers<Outcome>();
  const timer = setTimeout(timeout.resolve, timeoutMs, 'late');
  const stopped = Promise.resolve()
    .then(stop)
    .then((): Outcome => 'stopped')
    .catch((): Outcome => 'failed');
  const outcome = await Promise.race([stopped, timeout.promise]);
  clearTimeout(timer);
  return outcome;
}

/**
 * Runs the steps one after the other. A step that fails or times out does not stop the next ones:
 * an unreachable queue must not leave the database open. Source: taskforcesh/bullmq#4656, a worker
 * whose `close()` never resolves without Redis.
 * @returns whether each step succeeded in time
 */
export async function stopInOrder(steps: readonly StopStep[], log: Logger): Promise<boolean> {
  let isOrderly = true;
  for (const step of steps) {
    const outcome = await runStep(step);
    if (outcome === 'stopped') continue;
    isOrderly = false;
    log.warn({ step: step.name, outcome }, 'not stopped in order');
  }
  return isOrderly;
}
