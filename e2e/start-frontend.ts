import { describeProcesses } from '../scripts/platform/describe-processes.mjs';
import { startHealthyProcess } from '../scripts/platform/start-healthy-process.mjs';
import { findFreePorts } from '../scripts/ports/find-free-ports.mjs';
import type { ServiceFolders } from '../scripts/services/start-services.mjs';
import type { TestSettings } from '../scripts/testing/create-test-settings.mjs';

interface HitCounts {
  hits: number;
  misses: number;
}

/** What a frontend reports on its private port about its page cache. */
export interface CacheStats {
  hasFreshLease: boolean;
  /** Age of the last poll that the cms answered; null before the first one. */
  polledMsAgo: number | null;
  anonymous: HitCounts;
  authenticated: HitCounts;
}

export interface TestFrontend {
  readonly url: string;
  fetchCacheStats(): Promise<CacheStats>;
  /** Kills the process at once, whatever it is doing. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Fetches the cache statistics of the frontend with this private port. */
export async function fetchCacheStats(healthPort: string): Promise<CacheStats> {
  const response = await fetch(`http://127.0.0.1:${healthPort}/health`);
  return ((await response.json()) as { pages: CacheStats }).pages;
}

/**
 * Starts one more built frontend for the same site, on free ports.
 *
 * @param overrides variables that differ, such as the address of the cms
 */
export async function startFrontend(
  settings: TestSettings,
  folders: ServiceFolders,
  overrides: Record<string, string> = {},
): Promise<TestFrontend> {
  const [port, healthPort] = (await findFreePorts(2)).map(String);
  const ports = { FRONTEND_PORT: String(port), FRONTEND_HEALTH_PORT: String(healthPort) };
  const { SITE_URL } = settings;
  const { frontend } = describeProcesses({ ...settings, ...ports, SITE_URL });
  const name = `frontend-${String(port)}`;
  const running = await startHealthyProcess(
    { ...frontend, name, env: { ...frontend.env, ...overrides } },
    folders,
  );
  return {
    url: `http://127.0.0.1:${String(port)}`,
    fetchCacheStats: () => fetchCacheStats(String(healthPort)),
    kill: async () => {
      running.child.kill('SIGKILL');
      await running.exited;
    },
    stop: () => running.stop(),
  };
}
