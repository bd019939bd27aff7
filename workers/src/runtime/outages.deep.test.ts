import { services } from '../testing/use-isolated-services.ts';
import { afterAll, beforeAll, describe, it } from 'vitest';
import {
  type CrashTestEnvironment,
  createCrashTestEnvironment,
} from '../testing/crash-test-environment.ts';
import { outages } from '../testing/outages.ts';

/** One outage of each kind finds a defect; repetition finds a race. */
const runs = Number(process.env['DEEP_REPEATS'] ?? 5);
let ground: CrashTestEnvironment;

beforeAll(async () => {
  ground = await createCrashTestEnvironment(services.redisUri);
});
afterAll(async () => {
  await ground.close();
  await services.close();
});

describe(`during a job, nothing is lost and nothing happens twice, ${runs} times, when`, () => {
  it.each(outages)('%s', async (_what, run) => {
    for (let time = 0; time < runs; time += 1) await run(ground, services);
  });
});
