import { once } from 'node:events';
import { observeRequests } from '@digivaardig/observability/observe-requests';
import { exitOnUncaughtError, startLogging } from '@digivaardig/observability/start-logging';
import { classifyRoute } from './server/classify-route.ts';
import { getCacheStats } from './server/cache-stats.ts';
import { closeServers } from './server/close-servers.ts';
import { createHealthServer } from './server/create-health-server.ts';
import { createSiteServer } from './server/create-site-server.ts';
import { fetchPageChanges } from './server/fetch-page-changes.ts';
import { pollPageChanges } from './server/poll-page-changes.ts';
import { probeCms } from './server/probe-cms.ts';
import { createSiteCache, shareSiteCache } from './src/cache/site-cache.ts';
import { readEnv } from './src/env.ts';

const SHUTDOWN_MS = 8_000;

const result = readEnv(process.env);
if (result.kind === 'errors') {
  console.error(
    `The frontend cannot start:\n${result.errors.map((line) => `- ${line}`).join('\n')}`,
  );
  process.exit(1);
}
const { settings } = result;
const log = startLogging({ name: 'frontend', level: settings.logLevel, showsText: false });
exitOnUncaughtError(log);

// Otherwise the built site would listen by itself, without the limits and headers of our server.
process.env.ASTRO_NODE_AUTOSTART = 'disabled';
const { handler } = await import('./dist/server/entry.mjs');

const { cmsUrl, frontendKey, limits, pageCacheMb, pageChangesMs, siteUrl, trustedProxies } =
  settings;
// Without the key the cms does not report page changes, and then nothing may be cached.
const siteCache =
  frontendKey === undefined || pageCacheMb === 0 ? undefined : createSiteCache(pageCacheMb);
if (siteCache !== undefined) shareSiteCache(siteCache);
const site = createSiteServer(handler, siteUrl, {
  limits,
  trustedProxies,
  pages: siteCache?.pages,
});
const health = createHealthServer({
  isCmsReachable: () => probeCms(cmsUrl),
  getCacheStats: siteCache && (() => getCacheStats(siteCache, performance.now())),
});

/** @param {import('node:http').Server} server @param {number} port @param {string} host */
async function listen(server, port, host) {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    log.fatal({ host, port, err: error }, 'cannot listen');
    process.exit(1);
  }
}

const stopPolling =
  siteCache && frontendKey !== undefined
    ? pollPageChanges({
        fetchChanges: (signal) => fetchPageChanges(cmsUrl, frontendKey, signal),
        invalidationLog: siteCache.invalidationLog,
        intervalMs: pageChangesMs,
      })
    : undefined;

observeRequests({ classify: classifyRoute, ignores: (server) => server === health });
await listen(site, settings.port, settings.host);
await listen(health, settings.healthPort, settings.healthHost);
log.info('frontend ready');

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    stopPolling?.();
    void closeServers([site, health], SHUTDOWN_MS).then(() => process.exit(0));
  });
}
