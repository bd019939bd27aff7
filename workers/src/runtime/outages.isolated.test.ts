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

// One service at a time. The outage of both is in deep: SecantusDB sometimes does not answer for
// more than a minute after it, and we do not know yet why.
const outagesOfOneService = outages.filter(
  ([name]) => name !== 'MongoDB and Redis stop and start again',
);

describe('during a job, nothing is lost and nothing happens twice when', () => {
  it.each(outagesOfOneService)('%s', (_what, run) => run(ground, services));
});
