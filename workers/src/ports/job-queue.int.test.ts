import { afterAll, beforeAll, vi } from 'vitest';
import { BullmqJobQueue } from '../adapters/bullmq-job-queue.ts';
import { BullmqJobRunner } from '../adapters/bullmq-job-runner.ts';
import { producerConnection, workerConnection } from '../adapters/redis-connection.ts';
import { FakeJobQueue } from '../testing/fake-job-queue.ts';
import { itIsAJobQueue } from '../testing/job-queue-conformance.ts';
import { openIsolatedRedis } from '../testing/isolated-redis.ts';
import { silentLogger } from '../testing/silent-logger.ts';

let redis: Awaited<ReturnType<typeof openIsolatedRedis>>;

beforeAll(async () => {
  redis = await openIsolatedRedis();
});
afterAll(() => redis.close());

itIsAJobQueue('FakeJobQueue', () => {
  const queue = new FakeJobQueue();
  return Promise.resolve({ queue, work: (handlers) => queue.work(handlers) });
});

itIsAJobQueue('BullmqJobQueue', async () => {
  await redis.flush();
  const queue = new BullmqJobQueue(producerConnection(redis.uri, silentLogger));
  await vi.waitUntil(() => queue.isReachable());
  return {
    queue,
    work: async (handlers) => {
      const connection = workerConnection(redis.uri, silentLogger);
      const runner = new BullmqJobRunner({
        redis: connection,
        handlers,
        log: silentLogger,
        onExhausted: () => Promise.resolve(),
      });
      await vi.waitUntil(async () => {
        const { waiting, active, delayed } = await queue.counts();
        return waiting + active + delayed === 0;
      });
      await runner.close();
      connection.disconnect();
    },
  };
});
