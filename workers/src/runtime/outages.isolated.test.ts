import { services } from '../testing/use-isolated-services.ts';
import { afterAll, beforeAll, describe, it } from 'vitest';
import {
  type CrashTestEnvironment,
  createCrashTestEnvironment,
} from '../testing/crash-test-environment.ts';
import { outages } from '../testing/outages.ts';

let ground: CrashTestEnvironment;

beforeAll(async () => {
  ground = await createCrashTestEnvironment(services.redisUri);
});
afterAll(async () => {
  await ground.close();
  await services.close();
});

describe('during a job, nothing is lost and nothing happens twice when', () => {
  it.each(outages)('%s', (_what, run) => run(ground, services));
});
