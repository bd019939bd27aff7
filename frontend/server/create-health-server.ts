import { createServer, type Server } from 'node:http';

/** The private health address: for the start script and the container, never for the public. */
export function createHealthServer(cmsReachable: () => Promise<boolean>): Server {
  return createServer((request, response) => {
    if (request.url !== '/health') {
      response.writeHead(404).end();
      return;
    }
    void cmsReachable().then((reachable) => {
      response.writeHead(reachable ? 200 : 503, {
        'Content-Type': 'application/json',
        'Cache-Control': 'no-store',
      });
      response.end(JSON.stringify({ status: reachable ? 'ok' : 'degraded', cms: { reachable } }));
    });
  });
}
