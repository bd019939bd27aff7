import { waitFor } from '../scripts/processes/wait-for.mjs';
import { fetchCacheStats } from './start-frontend.ts';
import { cacheInvalidation } from './wait-limits.ts';

/**
 * Waits until a frontend polled the cms for changes after this moment, so that it no longer serves
 * what it cached before. Call it after the cms answered a change.
 *
 * @throws when that takes longer than a change may take to show
 */
export async function waitForCachePoll(healthPort: string): Promise<void> {
  const since = performance.now();
  const hasPolledSince = async (): Promise<boolean> => {
    const now = performance.now();
    const { polledMsAgo } = await fetchCacheStats(healthPort);
    return polledMsAgo !== null && now - polledMsAgo > since;
  };
  if (!(await waitFor(hasPolledSince, cacheInvalidation))) {
    throw new Error('The site did not poll for the change within two seconds.');
  }
}
