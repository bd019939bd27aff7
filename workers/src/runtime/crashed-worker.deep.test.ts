import { afterAll, beforeAll, describe, it } from 'vitest';
import { crashPoints } from '../testing/crash-points.ts';
import {
  type CrashTestEnvironment,
  createCrashTestEnvironment,
} from '../testing/crash-test-environment.ts';
import { openIsolatedRedis } from '../testing/isolated-redis.ts';

/** One crash at each point finds a defect; repetition finds a race. */
const runs = Number(process.env['DEEP_REPEATS'] ?? 5);

let redis: Awaited<ReturnType<typeof openIsolatedRedis>>;
let ground: CrashTestEnvironment;

beforeAll(async () => {
  redis = await openIsolatedRedis();
  ground = await createCrashTestEnvironment(redis.uri);
});
afterAll(async () => {
  await ground.close();
  await redis.close();
});

describe(`a worker that is killed loses nothing and does nothing twice, ${runs} times`, () => {
  it.each(crashPoints)('%s', async (_where, run) => {
    for (let time = 0; time < runs; time += 1) await run(ground);
  });
});
