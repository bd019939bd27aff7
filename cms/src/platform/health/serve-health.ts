import { setTimeout } from 'node:timers/promises';
import { createOperationsServer } from '@digivaardig/observability/serve-operations';
import { observeRequests } from '@digivaardig/observability/observe-requests';
import { env } from '../env.ts';
import { classifyRoute } from './classify-route.ts';
import { getHealthSource } from './health-report.ts';

/** An address at which this process reaches its own public server. */
const ownHost = ['0.0.0.0', '::'].includes(env.CMS_HOST) ? '127.0.0.1' : env.CMS_HOST;

/**
 * Next evaluates a route when somebody first asks for it, and health comes from a route: so ask for
 * it once, at the start. Afterwards nothing asks the public server.
 */
async function loadRoutes(): Promise<void> {
  while (getHealthSource() === null) {
    // The public server may not listen yet, so an error says nothing.
    await fetch(`http://${ownHost}:${String(env.CMS_PORT)}/api/health`).catch(() => undefined);
    if (getHealthSource() === null) await setTimeout(200, undefined, { ref: false });
  }
}

/**
 * Observes the requests of this process, and serves its health and metrics on a private address:
 * the public learns nothing from it.
 */
export async function serveHealth(): Promise<void> {
  const server = createOperationsServer({
    readHealth: async () => (await getHealthSource()?.readHealth()) ?? { status: 'starting' },
    listReadings: async () => (await getHealthSource()?.listReadings()) ?? [],
  });
  observeRequests({ classify: classifyRoute, ignores: (one) => one === server });
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(env.CMS_HEALTH_PORT, env.HEALTH_HOST, resolve);
  });
  void loadRoutes();
}
