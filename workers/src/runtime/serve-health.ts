import { createServer } from 'node:http';
import type { RuntimeContext } from './context.ts';
import { readHealth } from './read-health.ts';

/** Serves the state of the workers on a private port, on loopback only. */
export async function serveHealth(port: number, context: RuntimeContext) {
  const server = createServer((request, response) => {
    if (request.url !== '/health') return void response.writeHead(404).end();
    readHealth(context)
      .then((health) => {
        response.writeHead(health.status === 'ok' ? 200 : 503, {
          'Content-Type': 'application/json',
        });
        response.end(JSON.stringify(health));
      })
      .catch(() => response.writeHead(503).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        // Monitoring reuses its connection for the next request.
        server.closeAllConnections();
      }),
  };
}
