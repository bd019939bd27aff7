import { createServer } from 'node:http';

/** Serves the state of the workers on a private port, on loopback only. */
export async function serveHealth(port: number, readHealth: () => Promise<{ status: string }>) {
  const server = createServer((request, response) => {
    if (request.url !== '/health') return void response.writeHead(404).end();
    readHealth()
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
