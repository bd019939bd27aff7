import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { freePort } from './testing/free-port.ts';
import { openIsolatedRedis } from './testing/isolated-redis.ts';

let redis: Awaited<ReturnType<typeof openIsolatedRedis>>;

beforeAll(async () => {
  redis = await openIsolatedRedis();
});
afterAll(() => redis.close());

it('the workers in production start, are healthy, register their schedules and stop in order', async () => {
  const port = await freePort();
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const env = { ...process.env, REDIS_URI: redis.uri, WORKERS_HEALTH_PORT: String(port) };
  const child = fork(main, { execArgv: [], env: { ...env, LOG_LEVEL: 'error' } });
  const ended = once(child, 'exit');
  const health = () =>
    fetch(`http://127.0.0.1:${String(port)}/health`).then(({ status }) => status);
  await vi.waitUntil(
    () =>
      health()
        .catch(() => 0)
        .then((status) => status === 200),
    {
      timeout: 40_000,
      interval: 200,
    },
  );
  await vi.waitUntil(async () => (await redis.dump()).includes('schedule-notify-news-shortages'), {
    timeout: 10_000,
    interval: 200,
  });
  child.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
});
