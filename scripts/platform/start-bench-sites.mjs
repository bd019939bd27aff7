// @ts-check
import { join } from 'node:path';
import { paths } from '../paths.mjs';
import { findFreePorts } from '../ports/find-free-ports.mjs';
import { describeProcesses } from './describe-processes.mjs';
import { startHealthyProcess } from './start-healthy-process.mjs';

/**
 * Starts what the page benchmark compares: the built site, the same site without a page cache, and
 * Payload's own GraphQL API.
 *
 * @param {import('../testing/create-test-settings.mjs').TestSettings} settings of a cms that runs
 * @param {{ logDir: string, runDir: string, signal: AbortSignal }} options
 * @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> }>} their addresses
 */
export async function startBenchSites(settings, options) {
  const [port, healthPort, stockPort] = (await findFreePorts(3)).map(String);
  const { frontend, cms } = describeProcesses(settings);
  const uncached = describeProcesses({
    ...settings,
    FRONTEND_PORT: String(port),
    FRONTEND_HEALTH_PORT: String(healthPort),
  }).frontend;
  // Without the key the cms applies the rate limit of anonymous callers to this site.
  const overrides = { PAGE_CACHE_MB: '0', FRONTEND_KEY: '' };
  const specs = [
    frontend,
    { ...uncached, name: 'frontend-uncached', env: { ...uncached.env, ...overrides } },
    {
      name: 'stock',
      args: ['bench/stock-graphql.ts'],
      cwd: join(paths.root, 'cms'),
      env: { ...cms.env, STOCK_PORT: String(stockPort) },
      health: `http://127.0.0.1:${stockPort}/health`,
    },
  ];
  /** @type {import('../processes/start-process.mjs').RunningProcess[]} */
  const running = [];
  const stop = async () => {
    for (const site of running.reverse()) await site.stop();
  };
  try {
    for (const spec of specs) running.push(await startHealthyProcess(spec, options));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    env: {
      BENCH_SITE_URL: `http://127.0.0.1:${settings.FRONTEND_PORT}`,
      BENCH_UNCACHED_URL: `http://127.0.0.1:${port}`,
      BENCH_STOCK_URL: `http://127.0.0.1:${stockPort}`,
    },
    stop,
  };
}
