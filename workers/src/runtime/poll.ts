import type { Logger } from 'pino';
import { classifyError } from './classify-error.ts';

/** Work that repeats until it is stopped. */
export interface Poller {
  /** Starts the next round now instead of after the pause. */
  wake: () => void;
  stop(): Promise<void>;
}

/**
 * Runs the work, waits, and repeats. An error is logged and does not end the polling.
 * @param work returns whether there is more work, so that the next round starts at once
 */
export function startPolling(
  milliseconds: number,
  work: () => Promise<boolean>,
  log: Logger,
): Poller {
  const stopping = new AbortController();
  const isStopping = (): boolean => stopping.signal.aborted;
  let wake = (): void => undefined;
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const turn = async (): Promise<void> => {
    while (!isStopping()) {
      const more = await work().catch((error: unknown) => {
        log.warn({ code: classifyError(error).code, err: error }, 'loop failed');
        return false;
      });
      if (!more && !isStopping()) await pause();
    }
  };
  const running = turn();
  return {
    wake: () => wake(),
    stop: async () => {
      stopping.abort();
      wake();
      await running;
    },
  };
}
