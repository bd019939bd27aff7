import { restoreIndexes } from '@digivaardig/cms/migrations/restore-indexes';
import type { RuntimeContext } from './context.ts';
import { type Poller, startPolling } from './poll.ts';

const intervalMs = 5 * 60_000;

/** Restores indexes that were dropped while the platform runs: consumers rely on unique keys. */
export const maintainIndexes = ({
  payload,
  log,
}: Pick<RuntimeContext, 'payload' | 'log'>): Poller =>
  startPolling(
    intervalMs,
    async () => {
      for (const { collection, error } of await restoreIndexes(payload)) {
        log.error({ collection, err: error }, 'index cannot be restored');
      }
      return false;
    },
    log,
  );
