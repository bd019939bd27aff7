import type { Logger } from 'pino';

/** Work that goes round until it is stopped. */
export interface Loop {
  stop(): Promise<void>;
}

/** Runs the work, waits, and runs it again; an error is logged and the next round comes all the same. */
export function runEvery(milliseconds: number, work: () => Promise<unknown>, log: Logger): Loop {
  const stopping = new AbortController();
  const turn = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await work();
      } catch (error) {
        log.warn({ code: error instanceof Error ? error.name : 'unknown' }, 'loop failed');
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        stopping.signal.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve();
        });
      });
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
