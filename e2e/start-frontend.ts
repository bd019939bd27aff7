import { describeProcesses } from '../scripts/platform/describe-processes.mjs';
import { startHealthyProcess } from '../scripts/platform/start-healthy-process.mjs';
import type { ServiceFolders } from '../scripts/services/start-services.mjs';
import type { TestSettings } from '../scripts/testing/create-test-settings.mjs';
import { findFreePorts } from '../scripts/ports/find-free-ports.mjs';

interface Counted {
  hits: number;
  misses: number;
}

/** What a frontend says on its private port about the pages that it keeps. */
export interface CacheStats {
  hasFreshLease: boolean;
  /** How long ago the cms was asked for what it last answered; null before the first time. */
  polledMsAgo: number | null;
  anonymous: Counted;
  authenticated: Counted;
}

export interface TestFrontend {
  readonly url: string;
  kept(): Promise<CacheStats>;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** What the frontend on this private port keeps. */
export async function fetchCacheStats(healthPort: string): Promise<CacheStats> {
  const answer = await fetch(`http://127.0.0.1:${healthPort}/health`);
  return ((await answer.json()) as { pages: CacheStats }).pages;
}

/**
 * One more built frontend beside those that there are, on ports of its own, for the same site.
 * @param more settings that differ, such as where it finds the cms
 */
export async function startFrontend(
  settings: TestSettings,
  folders: ServiceFolders,
  more: Record<string, string> = {},
): Promise<TestFrontend> {
  const [port, healthPort] = await findFreePorts(2);
  const { SITE_URL } = settings;
  const own = { FRONTEND_PORT: String(port), FRONTEND_HEALTH_PORT: String(healthPort), SITE_URL };
  const { frontend } = describeProcesses({ ...settings, ...own });
  const name = `frontend-${String(port)}`;
  const running = await startHealthyProcess(
    { ...frontend, name, env: { ...frontend.env, ...more } },
    folders,
  );
  return {
    url: `http://127.0.0.1:${String(port)}`,
    kept: () => fetchCacheStats(String(healthPort)),
    kill: async () => {
      running.child.kill('SIGKILL');
      await running.exited;
    },
    stop: () => running.stop(),
  };
}
