import type { Logger } from 'pino';
import { classifyError } from './classify-error.ts';

/** Work that goes round until it is stopped. */
export interface Poller {
  stop(): Promise<void>;
}

/**
 * Runs the work, waits, and runs it again; an error is logged and the next round comes all the same.
 * @param work says whether there is more, so that the next round comes at once
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
