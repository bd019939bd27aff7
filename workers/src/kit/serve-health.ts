import { createServer } from 'node:http';
import { outboxLag } from '@digivaardig/cms/outbox/outbox-rows';
import type { JobContext } from './context.ts';

/** Waits no longer than this for an answer that may never come. */
const patience = 3000;

const inTime = <T>(work: Promise<T>): Promise<T | null> =>
  Promise.race([
    work.catch(() => null),
    new Promise<null>((resolve) => setTimeout(resolve, patience, null)),
  ]);

/** What the workers need, as it is now. Null stands for out of reach. */
async function readHealth({ payload, queue }: JobContext) {
  const [outbox, redis, queues] = await Promise.all([
    inTime(outboxLag(payload, new Date())),
    inTime(queue.isReachable()),
    inTime(queue.counts()),
  ]);
  const healthy = outbox !== null && redis === true && queues !== null;
  return {
    status: healthy ? 'ok' : 'fault',
    database: outbox !== null,
    redis: redis === true,
    outbox,
    queues,
  };
}

/** Serves the state of the workers on a private port: loopback alone. */
export async function serveHealth(port: number, context: JobContext) {
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
  return { close: () => new Promise<void>((resolve) => void server.close(() => resolve())) };
}
