import { inject } from 'vitest';
import { describeProcesses } from '../scripts/platform/describe-processes.mjs';
import { startHealthyProcess } from '../scripts/platform/start-healthy-process.mjs';
import type { RunningProcess } from '../scripts/processes/start-process.mjs';

type Message = { type: string; id?: number };

/** Workers with a clock that the test sets and jobs that the test runs. */
export interface TestWorkers {
  setClock(now: Date | null): void;
  /**
   * Runs the job of one municipality through the queue and waits until it is completed. With a clock
   * that was moved, the job of all municipalities would change what other tests look at.
   */
  runJob(job: string, tenant: string): Promise<void>;
  stop(): Promise<void>;
}

/** Settings of the workers that a test has of its own. */
interface Settings {
  SMTP_URL?: string;
  OUTAGE_WAIT_MS?: string;
  LINK_CHECK_OWN_HOSTS?: string;
}

/**
 * Starts `workers/src/testing/main.ts` beside the platform of the browser tests. Its clock stands
 * still until the test moves it with a message over IPC. The test stops the process.
 */
export function startWorkerProcess(overrides: Settings = {}): Promise<RunningProcess> {
  const { workers } = describeProcesses({ ...inject('settings'), ...overrides });
  const spec = { ...workers, args: ['src/testing/main.ts'] };
  return startHealthyProcess(spec, { ...inject('folders'), ipc: true });
}

/** Starts the workers with the methods that most tests need. */
export async function startTestWorkers(overrides: Settings = {}): Promise<TestWorkers> {
  const running = await startWorkerProcess(overrides);
  let lastId = 0;
  return {
    setClock: (now) => running.child.send({ type: 'set-clock', now: now?.toISOString() ?? null }),
    runJob: (job, tenant) => {
      const id = (lastId += 1);
      return new Promise((resolve) => {
        const onMessage = (message: Message): void => {
          if (message.type !== 'ticked' || message.id !== id) return;
          running.child.off('message', onMessage);
          resolve();
        };
        running.child.on('message', onMessage);
        running.child.send({ type: 'tick', job, tenant, id });
      });
    },
    stop: () => running.stop(),
  };
}
