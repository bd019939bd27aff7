import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { BullmqJobQueue } from '../adapters/bullmq-job-queue.ts';
import { BullmqJobRunner } from '../adapters/bullmq-job-runner.ts';
import { producerConnection, workerConnection } from '../adapters/redis-connection.ts';
import { everySecond } from '../testing/every-second.ts';
import { openIsolatedRedis } from '../testing/isolated-redis.ts';
import { silentLogger } from '../testing/silent-logger.ts';

const script = fileURLToPath(new URL('../testing/schedule-registrar.ts', import.meta.url));

let redis: Awaited<ReturnType<typeof openIsolatedRedis>>;
let queue: BullmqJobQueue;
let connection: ReturnType<typeof workerConnection>;
let runner: BullmqJobRunner;
let registrars: ChildProcess[];
let runs = 0;

beforeAll(async () => {
  redis = await openIsolatedRedis();
  queue = new BullmqJobQueue(producerConnection(redis.uri, silentLogger));
  connection = workerConnection(redis.uri, silentLogger);
  runner = new BullmqJobRunner({
    redis: connection,
    handlers: {
      tick: async () => {
        runs += 1;
        // While a job is active, registering its schedule is most dangerous.
        await new Promise((resolve) => setTimeout(resolve, 20));
      },
    },
    log: silentLogger,
    onExhausted: () => Promise.resolve(),
  });
  registrars = Array.from({ length: 4 }, () =>
    fork(script, { execArgv: [], env: { ...process.env, REDIS_URI: redis.uri } }),
  );
  await Promise.all(registrars.map((registrar) => once(registrar, 'message')));
});
afterAll(async () => {
  for (const registrar of registrars) registrar.disconnect();
  await runner.close();
  connection.disconnect();
  await queue.close();
  await redis.close();
});

/** Lets all processes register within some milliseconds of the moment that the job is due. */
async function registerWhenDue(round: number): Promise<void> {
  const due = Math.ceil(Date.now() / 1000 + 0.2) * 1000;
  const answers = registrars.map((registrar) => once(registrar, 'message'));
  registrars.forEach((registrar, index) => {
    registrar.send({ at: due + ((index * 7 + round * 3) % 30) - 10 });
  });
  for (const [answer] of await Promise.all(answers)) expect(answer).toEqual({ kind: 'registered' });
}

it('a schedule that four processes register when its job is due lives on once and goes on firing, 50 times', async () => {
  for (let round = 0; round < 50; round += 1) {
    // Redis loses everything, only the next job, or nothing.
    if (round % 3 === 0) await redis.flush();
    if (round % 3 === 1) await redis.deleteJobs();
    await registerWhenDue(round);
    expect(await queue.schedules.list()).toMatchObject([{ id: everySecond.id, hasJob: true }]);
    const before = runs;
    await vi.waitUntil(() => runs >= before + 2, { timeout: 5_000, interval: 5 });
    const { waiting, active, delayed } = await queue.counts();
    expect(waiting + active + delayed, `jobs after round ${round}`).toBeLessThanOrEqual(2);
  }
}, 300_000);
