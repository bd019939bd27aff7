import { createServer } from 'node:http';
import { env } from '../env.ts';
import { getHealthKey } from './health-key.ts';

const timeoutMs = 5000;

/**
 * The state, asked of our own route: loading Payload here would give the server two copies of it.
 */
async function fetchHealth(): Promise<{ status: number; body: string }> {
  const answer = await fetch(`http://127.0.0.1:${String(env.CMS_PORT)}/api/health`, {
    headers: { 'x-health-key': getHealthKey() },
    signal: AbortSignal.timeout(timeoutMs),
  });
  return { status: answer.status, body: await answer.text() };
}

/**
 * Serves the state of the cms on a private port: loopback alone, so that the public learns nothing
 * from it.
 */
export function serveHealth(): Promise<void> {
  const server = createServer((request, response) => {
    if (request.url !== '/health') return void response.writeHead(404).end();
    fetchHealth()
      .catch(() => ({ status: 503, body: '{"status":"fault"}' }))
      .then(({ status, body }) => {
        response.writeHead(status, { 'Content-Type': 'application/json' }).end(body);
      })
      .catch(() => response.destroy());
  });
  server.unref();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(env.CMS_HEALTH_PORT, '127.0.0.1', resolve);
  });
}
