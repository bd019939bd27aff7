import { setTimeout as wait } from 'node:timers/promises';
import type { ChangesHeard, PageChanges } from '../src/cache/invalidation-log.ts';
import { logCmsTrouble } from '../src/cms-client/log-cms-error.ts';

const LONGEST_PAUSE_MS = 4_000;

interface Listening {
  ask: (signal: AbortSignal) => Promise<PageChanges>;
  heard: ChangesHeard;
  /** Time between two questions. */
  everyMs: number;
}

/**
 * Asks again and again what changed, one question at a time, and less often while nobody answers. What is kept is then not given,
 * so that a page is never older than the last answer allows.
 * @returns ends it
 */
export function listenForChanges({ ask, heard, everyMs }: Listening): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const isOver = () => signal.aborted;
  const listen = async () => {
    let failures = 0;
    while (!isOver()) {
      const askedAt = performance.now();
      try {
        heard.hear(await ask(signal), askedAt);
        failures = 0;
      } catch (error) {
        if (isOver()) return;
        if (failures === 0) logCmsTrouble('unreachable', error);
        failures += 1;
      }
      const pause = Math.min(everyMs * 2 ** Math.min(failures, 8), LONGEST_PAUSE_MS);
      const left = Math.max(everyMs / 5, pause - (performance.now() - askedAt));
      await wait(left, undefined, { signal }).catch(() => undefined);
    }
  };
  void listen();
  return () => ending.abort();
}
