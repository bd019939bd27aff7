import { fetchCacheStats } from './start-frontend.ts';
import { withinTwoSeconds } from './within-two-seconds.ts';

/**
 * Waits until a frontend asked what changed after this moment: what it kept from before is not given from then on.
 * Call it when a change was answered.
 * @throws when that takes longer than a change may take to show
 */
export async function waitForCachePoll(healthPort: string): Promise<void> {
  const since = performance.now();
  const hasHeard = await withinTwoSeconds(
    async () => {
      const now = performance.now();
      const { polledMsAgo } = await fetchCacheStats(healthPort);
      return polledMsAgo !== null && now - polledMsAgo > since;
    },
    (heard) => heard,
  );
  if (!hasHeard) throw new Error('The site did not hear of the change in two seconds.');
}
