import { createOperationsServer } from '@digivaardig/observability/serve-operations';
import { observeRequests } from '@digivaardig/observability/observe-requests';
import { env } from '../env.ts';
import { classifyRoute } from './classify-route.ts';
import { getHealthSource } from './health-report.ts';

/** In development Next loads a route when somebody asks for it, and nobody did yet. */
async function loadRoutes(): Promise<void> {
  if (env.NODE_ENV !== 'development' || getHealthSource() !== null) return;
  await fetch(`http://127.0.0.1:${String(env.CMS_PORT)}/api/health`);
}

/**
 * Observes the requests of this process, and serves its health and metrics on a private address:
 * the public learns nothing from it.
 */
export async function serveHealth(): Promise<void> {
  const server = createOperationsServer({
    readHealth: async () => {
      await loadRoutes();
      return (await getHealthSource()?.readHealth()) ?? { status: 'starting' };
    },
    listReadings: async () => (await getHealthSource()?.listReadings()) ?? [],
  });
  observeRequests({ classify: classifyRoute, ignores: (one) => one === server });
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(env.CMS_HEALTH_PORT, env.HEALTH_HOST, resolve);
  });
}
