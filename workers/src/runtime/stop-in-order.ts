import type { Logger } from 'pino';

/** One step of stopping, with the milliseconds that it may take. */
export interface StopStep {
  name: string;
  within: number;
  stop: () => Promise<unknown>;
}

type Outcome = 'stopped' | 'failed' | 'late';

async function outcomeOf({ within, stop }: StopStep): Promise<Outcome> {
  const timeout = Promise.withResolvers<Outcome>();
  const timer = setTimeout(timeout.resolve, within, 'late');
  const stopped = Promise.resolve()
    .then(stop)
    .then((): Outcome => 'stopped')
    .catch((): Outcome => 'failed');
  const outcome = await Promise.race([stopped, timeout.promise]);
  clearTimeout(timer);
  return outcome;
}

/**
 * Takes the steps one after the other. A step that fails, or is not done in its time, does not keep the ones behind it from
 * their turn: a queue that is away must not leave the database open.
 * Source: taskforcesh/bullmq#4656, a worker whose `close()` never resolves without Redis.
 * @returns whether each step went well, in its time
 */
export async function stopInOrder(steps: readonly StopStep[], log: Logger): Promise<boolean> {
  let orderly = true;
  for (const step of steps) {
    const outcome = await outcomeOf(step);
    if (outcome === 'stopped') continue;
    orderly = false;
    log.warn({ step: step.name, outcome }, 'not stopped in order');
  }
  return orderly;
}
