import { services } from '../testing/use-isolated-services.ts';
import { systemClock } from '@digivaardig/cms/platform/clock/clock';
import { openCms } from '@digivaardig/cms/testing/open-cms';
import { makeWorld, type World } from '@digivaardig/cms/testing/make-world';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readEnv } from '../env.ts';
import { announceChange } from '@digivaardig/cms/testing/announce-change';
import { clearOutbox, outboxRow } from '@digivaardig/cms/testing/read-rows';
import { startWorker } from '../testing/start-worker.ts';
import { compose } from '../compose.ts';

type Worker = Awaited<ReturnType<typeof startWorker>>;

/** Below the deadline after which the process ends itself in any case. */
const stopLimitMs = 10_500;

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['communicationOfficer']);
  await clearOutbox(payload);
});
afterAll(() => services.close());

async function stopping(worker: Worker) {
  const begin = performance.now();
  const code = await worker.stop();
  return { code, took: performance.now() - begin };
}

describe('workers that get a signal to stop', () => {
  it('stop in order, and exit with code 0', async () => {
    const { code, took } = await stopping(await startWorker(services.redisUri));
    expect(code).toBe(0);
    expect(took).toBeLessThan(3000);
  });

  it('stop in time without Redis too', async () => {
    const worker = await startWorker(services.redisUri);
    await services.stop('redis');
    const { code, took } = await stopping(worker);
    await services.start('redis');
    expect(code).not.toBeNull();
    expect(took).toBeLessThan(stopLimitMs);
  });

  it('stop in time with a hanging job and without Redis, and exit with another code', async () => {
    const worker = await startWorker(services.redisUri);
    const reached = worker.stopAt('recompute-benchmark.claimed');
    const event = await announceChange(world);
    await reached;
    await services.stop('redis');
    const { code, took } = await stopping(worker);
    await services.start('redis');
    expect(code).toBe(1);
    expect(took).toBeLessThan(stopLimitMs);
    expect(await outboxRow(payload, event)).toMatchObject({ state: 'queued' });
  });

  it('close the database in every case', async () => {
    const workers = await compose({
      env: { ...readEnv({ REDIS_URI: services.redisUri }), WORKERS_HEALTH_PORT: 0 },
      clock: systemClock,
      checkpoint: () => Promise.resolve(),
    });
    workers.context.log.level = 'silent';
    await vi.waitUntil(() => workers.queue.isReachable(), { timeout: 10_000 });
    await services.stop('redis');
    const { connection } = workers.context.payload.db;
    expect(connection.readyState).toBe(1);
    await workers.stop();
    expect(connection.readyState).toBe(0);
  });
});
