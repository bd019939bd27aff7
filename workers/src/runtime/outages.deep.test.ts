import { services } from '../testing/begin-own-services.ts';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type KillingGround, killingGround } from '../testing/killing-ground.ts';
import { outages } from '../testing/outages.ts';

/** Each place once is what finds a fault; more runs find a race. */
const runs = Number(process.env['DEEP_REPEATS'] ?? 5);
let ground: KillingGround;

beforeAll(async () => {
  ground = await killingGround(services.redisUri);
});
afterAll(async () => {
  await ground.close();
  await services.close();
});

describe(`nothing is lost and nothing comes twice, ${runs} times, when, while a job runs,`, () => {
  it.each(outages)('%s', async (_what, run) => {
    for (let time = 0; time < runs; time += 1) await run(ground, services);
  });
});
