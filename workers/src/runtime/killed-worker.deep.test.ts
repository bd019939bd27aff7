import { afterAll, beforeAll, describe, it } from 'vitest';
import { killPoints } from '../testing/kill-points.ts';
import { type KillingGround, killingGround } from '../testing/killing-ground.ts';
import { ownRedis } from '../testing/own-redis.ts';

/** Each place once is what finds a fault; more runs find a race. */
const runs = Number(process.env['DEEP_REPEATS'] ?? 5);

let redis: Awaited<ReturnType<typeof ownRedis>>;
let ground: KillingGround;

beforeAll(async () => {
  redis = await ownRedis();
  ground = await killingGround(redis.uri);
});
afterAll(async () => {
  await ground.close();
  await redis.close();
});

describe(`a worker that is killed loses nothing and does nothing twice, ${runs} times`, () => {
  it.each(killPoints)('%s', async (_where, run) => {
    for (let time = 0; time < runs; time += 1) await run(ground);
  });
});
