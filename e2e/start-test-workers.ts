import { inject } from 'vitest';
import { startWorkers } from './start-workers.ts';

type Message = { type: string; id?: number };

/** Workers with a clock that the test sets and ticks that the test asks for. */
export interface TestWorkers {
  setClock(now: Date | null): void;
  /** Runs the job through the queue and waits until it is done. */
  tick(job: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the workers beside the platform of the browser tests. */
export async function startTestWorkers(): Promise<TestWorkers> {
  const running = await startWorkers(inject('settings'), inject('folders'));
  let ticks = 0;
  return {
    setClock: (now) => running.child.send({ type: 'set-clock', now: now?.toISOString() ?? null }),
    tick: (job) => {
      const id = (ticks += 1);
      return new Promise((resolve) => {
        const onMessage = (message: Message): void => {
          if (message.type !== 'ticked' || message.id !== id) return;
          running.child.off('message', onMessage);
          resolve();
        };
        running.child.on('message', onMessage);
        running.child.send({ type: 'tick', job, id });
      });
    },
    stop: () => running.stop(),
  };
}
