import { services } from '../testing/begin-own-services.ts';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type KillingGround, killingGround } from '../testing/killing-ground.ts';
import { outages } from '../testing/outages.ts';

let ground: KillingGround;

beforeAll(async () => {
  ground = await killingGround(services.redisUri);
});
afterAll(async () => {
  await ground.close();
  await services.close();
});

describe('nothing is lost and nothing comes twice when, while a job runs,', () => {
  it.each(outages)('%s', (_what, run) => run(ground, services));
});
