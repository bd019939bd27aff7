import { afterAll, beforeAll, describe, it } from 'vitest';
import { oneKillPointPerFlow } from '../testing/kill-points.ts';
import { type KillingGround, killingGround } from '../testing/killing-ground.ts';
import { ownRedis } from '../testing/own-redis.ts';

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

describe('a worker that is killed loses nothing and does nothing twice', () => {
  it.each(oneKillPointPerFlow)('%s', (_where, run) => run(ground));
});
