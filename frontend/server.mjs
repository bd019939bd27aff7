import { once } from 'node:events';
import { askPageChanges } from './server/fetch-page-changes.ts';
import { closeInTime } from './server/close-servers.ts';
import { createHealthServer } from './server/create-health-server.ts';
import { createSiteServer } from './server/create-site-server.ts';
import { describeMemory } from './server/cache-stats.ts';
import { listenForChanges } from './server/poll-page-changes.ts';
import { probeCms } from './server/probe-cms.ts';
import { withoutSecrets } from './server/redact-secrets.ts';
import { createSiteMemory, shareSiteMemory } from './src/cache/site-cache.ts';
import { readEnv } from './src/env.ts';

const SHUTDOWN_MS = 8_000;

// Astro and its adapter write through these, addresses of pages that broke included.
/** @param {(...parts: unknown[]) => void} write */
const clean =
  (write) =>
  (/** @type {unknown[]} */ ...parts) =>
    write(...parts.map((part) => (typeof part === 'string' ? withoutSecrets(part) : part)));
const { error, info, warn } = console;
Object.assign(console, { error: clean(error), info: clean(info), warn: clean(warn) });

const reading = readEnv(process.env);
if (reading.kind === 'errors') {
  console.error(
    `The frontend cannot start:\n${reading.errors.map((line) => `- ${line}`).join('\n')}`,
  );
  process.exit(1);
}
const { settings } = reading;

// Otherwise the built site would listen by itself, without the limits and headers of our server.
process.env.ASTRO_NODE_AUTOSTART = 'disabled';
const { handler } = await import('./dist/server/entry.mjs');

const { cmsUrl, frontendKey, pageCacheMb, pageChangesMs, siteUrl, trustedProxies } = settings;
// Without the key the cms does not say what changed, and then nothing may be kept.
const memory =
  frontendKey === undefined || pageCacheMb === 0 ? undefined : createSiteMemory(pageCacheMb);
if (memory !== undefined) shareSiteMemory(memory);
const site = createSiteServer(handler, siteUrl, { trustedProxies, pages: memory?.pages });
const health = createHealthServer({
  cmsReachable: () => probeCms(cmsUrl),
  pages: memory && (() => describeMemory(memory, performance.now())),
});

/** @param {import('node:http').Server} server @param {number} port @param {string} host */
async function listen(server, port, host) {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const reason = error.code === 'EADDRINUSE' ? 'the port is taken' : error.message;
    console.error(`The frontend cannot listen on ${host}:${port}: ${reason}.`);
    process.exit(1);
  }
}

const stopListening =
  memory && frontendKey !== undefined
    ? listenForChanges({
        ask: (signal) => askPageChanges(cmsUrl, frontendKey, signal),
        heard: memory.heard,
        everyMs: pageChangesMs,
      })
    : undefined;

await listen(site, settings.port, settings.host);
await listen(health, settings.healthPort, '127.0.0.1');
console.info(`Site at ${settings.siteUrl.href}, cms at ${cmsUrl}`);

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    stopListening?.();
    void closeInTime([site, health], SHUTDOWN_MS).then(() => process.exit(0));
  });
}
