// @ts-check
import { join } from 'node:path';
import { paths } from '../paths.mjs';
import { findFreePorts } from '../ports/find-free-ports.mjs';
import { describeProcesses } from './describe-processes.mjs';
import { startHealthyProcess } from './start-healthy-process.mjs';

/**
 * What the pages of the site are measured with: the built site, the same without a memory for pages,
 * and stock Payload by itself.
 *
 * @param {import('../testing/create-test-settings.mjs').TestSettings} settings of a cms that runs
 * @param {{ logDir: string, runDir: string, signal: AbortSignal }} where
 * @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> }>} their addresses
 */
export async function startBenchSites(settings, where) {
  const [port, healthPort, stockPort] = (await findFreePorts(3)).map(String);
  const { frontend, cms } = describeProcesses(settings);
  const drawn = describeProcesses({
    ...settings,
    FRONTEND_PORT: String(port),
    FRONTEND_HEALTH_PORT: String(healthPort),
  }).frontend;
  // Without the key the cms counts its questions as those of everybody together, which are many.
  const without = { PAGE_CACHE_MB: '0', FRONTEND_KEY: '' };
  const specs = [
    frontend,
    { ...drawn, name: 'frontend-drawn', env: { ...drawn.env, ...without } },
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
    for (const one of running.reverse()) await one.stop();
  };
  try {
    for (const spec of specs) running.push(await startHealthyProcess(spec, where));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    env: {
      BENCH_SITE_URL: `http://127.0.0.1:${settings.FRONTEND_PORT}`,
      BENCH_DRAWN_URL: `http://127.0.0.1:${port}`,
      BENCH_STOCK_URL: `http://127.0.0.1:${stockPort}`,
    },
    stop,
  };
}
