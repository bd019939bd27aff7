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

it('the workers in production start, report schedules that Redis lost until they are registered again, and stop in order', async () => {
  const port = await freePort();
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const env = { ...process.env, REDIS_URI: redis.uri, WORKERS_HEALTH_PORT: String(port) };
  const child = fork(main, { execArgv: [], env: { ...env, LOG_LEVEL: 'error' } });
  const ended = once(child, 'exit');
  const health = async () => {
    const answer = await fetch(`http://127.0.0.1:${String(port)}/health`);
    return { status: answer.status, body: await answer.text() };
  };
  const answers = (status: number, text = '') =>
    vi.waitUntil(
      () =>
        health().then(
          (answer) => answer.status === status && answer.body.includes(text),
          () => false,
        ),
      { timeout: 40_000, interval: 50 },
    );
  await answers(200);
  await redis.flush();
  await answers(503, '{"schedule":"schedule-publish-due-news","problem":"missing"}');
  await answers(200);
  child.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
});
