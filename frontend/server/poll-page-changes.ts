import { setTimeout as sleep } from 'node:timers/promises';
import type { PageChanges } from '@digivaardig/contracts/page-changes';
import type { InvalidationLog } from '@digivaardig/contracts/invalidation-log';
import { logCmsError } from '../src/cms-client/log-cms-error.ts';

const MAX_INTERVAL_MS = 4_000;

interface PollOptions {
  fetchChanges: (signal: AbortSignal) => Promise<PageChanges>;
  invalidationLog: InvalidationLog;
  intervalMs: number;
}

/**
 * Polls for page changes, one request at a time, with exponential backoff while the cms does not
 * answer. Cached pages are not served meanwhile, so no page is older than the lease allows.
 * @returns a function that stops polling
 */
export function pollPageChanges(options: PollOptions): () => void {
  const { fetchChanges, invalidationLog, intervalMs } = options;
  const controller = new AbortController();
  const { signal } = controller;
  const isStopped = () => signal.aborted;
  const poll = async () => {
    let failures = 0;
    while (!isStopped()) {
      const polledAt = performance.now();
      try {
        invalidationLog.apply(await fetchChanges(signal), polledAt);
        failures = 0;
      } catch (error) {
        if (isStopped()) return;
        if (failures === 0) logCmsError('unreachable', error);
        failures += 1;
      }
      const interval = Math.min(intervalMs * 2 ** Math.min(failures, 8), MAX_INTERVAL_MS);
      const remaining = Math.max(intervalMs / 5, interval - (performance.now() - polledAt));
      await sleep(remaining, undefined, { signal }).catch(() => undefined);
    }
  };
  void poll();
  return () => controller.abort();
}
