import { createServer } from 'node:http';
import { getPayload } from 'payload';
import config from '@payload-config';
import { env } from '../env.ts';
import { outboxLag } from '../outbox/outbox-rows.ts';

const patience = 3000;

async function readHealth() {
  const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
  const lag = getPayload({ config }).then((payload) => outboxLag(payload, new Date()));
  const outbox = await Promise.race([lag.catch(() => null), late]);
  return { status: outbox === null ? 'fault' : 'ok', database: outbox !== null, outbox };
}

/** Serves the state of the cms on a private port: loopback alone, so that the public learns nothing from it. */
export function serveHealth(): Promise<void> {
  const server = createServer((request, response) => {
    if (request.url !== '/health') return void response.writeHead(404).end();
    void readHealth().then((health) => {
      const status = health.status === 'ok' ? 200 : 503;
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(health));
    });
  });
  server.unref();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(env.CMS_HEALTH_PORT, '127.0.0.1', resolve);
  });
}
