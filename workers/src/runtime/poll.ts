import type { Logger } from 'pino';
import { classifyError } from './classify-error.ts';

/** Work that repeats until it is stopped. */
export interface Poller {
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
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        stopping.signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      stopping.signal.addEventListener('abort', end);
    });
  const turn = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const more = await work().catch((error: unknown) => {
        log.warn({ code: classifyError(error).code }, 'loop failed');
        log.debug({ err: error }, 'loop failed');
        return false;
      });
      if (!more) await pause();
    }
  };
  const running = turn();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
