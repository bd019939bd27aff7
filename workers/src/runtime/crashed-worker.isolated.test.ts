import { afterAll, beforeAll, describe, it } from 'vitest';
import { oneCrashPointPerFlow } from '../testing/crash-points.ts';
import {
  type CrashTestEnvironment,
  createCrashTestEnvironment,
} from '../testing/crash-test-environment.ts';
import { openIsolatedRedis } from '../testing/isolated-redis.ts';

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

describe('a worker that is killed loses nothing and does nothing twice', () => {
  it.each(oneCrashPointPerFlow)('%s', (_where, run) => run(ground));
});
