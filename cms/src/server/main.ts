import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { exitOnUncaughtError, startLogging } from '@digivaardig/observability/start-logging';
import createNext from 'next';
import { env } from '#platform/env.ts';
import { isForeign } from '#platform/http/trusted-origin.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { readSecret } from '../features/accounts/sessions/read-secret.ts';
import { createCmsServer } from './create-cms-server.ts';
import { readActionIds } from './read-action-ids.ts';

/** Less than the 15 seconds of `docker-compose.yml`. */
const SHUTDOWN_MS = 10_000;

const dir = path.resolve(import.meta.dirname, '../..');
const { CMS_HOST: hostname, CMS_PORT: port } = env;

const log = startLogging({ name: 'cms', level: env.LOG_LEVEL, showsText: false });
exitOnUncaughtError(log);

// Next asks itself for the page to which a server function redirects.
process.env['__NEXT_PRIVATE_ORIGIN'] = `http://127.0.0.1:${String(port)}`;
// A server that never listens gets Next's WebSockets, which only development needs.
const next = createNext({ dev: false, dir, hostname, port, httpServer: createServer() });
await next.prepare();

const server = createCmsServer(next.getRequestHandler(), {
  cmsUrl: new URL(env.CMS_URL),
  limits: {
    headersTimeoutMs: env.HEADERS_TIMEOUT_MS,
    bodyTimeoutMs: env.BODY_TIMEOUT_MS,
    uploadTimeoutMs: env.UPLOAD_TIMEOUT_MS,
    maxConnections: env.MAX_CONNECTIONS,
  },
  actionIds: readActionIds(path.join(dir, '.next')),
  hasSessionToken: async (headers) => (await readSecret(headers, systemClock.now())) !== null,
  isForeign,
});
server.listen(port, hostname);
await once(server, 'listening');
log.info({ host: hostname, port }, 'cms ready');

/** Answers the requests that are under way, and ends those that are not answered in time. */
async function stop(): Promise<void> {
  const deadline = setTimeout(() => server.closeAllConnections(), SHUTDOWN_MS);
  const isClosed = once(server, 'close');
  server.close();
  await isClosed;
  clearTimeout(deadline);
  await next.close();
}

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => void stop().finally(() => process.exit(0)));
}
