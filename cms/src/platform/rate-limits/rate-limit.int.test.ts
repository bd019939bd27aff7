import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { openCms } from '../../testing/open-cms.ts';
import { setRateLimit } from '../../testing/set-rate-limit.ts';
import { RateLimit } from './rate-limit.ts';

let payload: Payload;
beforeAll(async () => {
  payload = await openCms();
});

const limit = new RateLimit({ name: 'test', points: 3, seconds: 60 });

describe('RateLimit', () => {
  it('counts parallel requests of all processes, each once', async () => {
    const otherProcess = new RateLimit({ name: 'test', points: 3, seconds: 60 });
    const states = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 ? limit : otherProcess).count(payload, ['parallel']),
      ),
    );
    expect((await limit.read(payload, ['parallel']))?.count).toBe(20);
    expect(states.filter(({ isExceeded }) => isExceeded).length).toBeGreaterThanOrEqual(17);
  });

  it('counts each person, and each limit, apart', async () => {
    const other = new RateLimit({ name: 'test-other', points: 3, seconds: 60 });
    await limit.count(payload, ['a']);
    expect((await limit.count(payload, ['b'])).count).toBe(1);
    expect((await other.count(payload, ['a'])).count).toBe(1);
  });

  it('begins anew after a period that the database has not deleted yet', async () => {
    await setRateLimit(payload, 'test', ['ended'], { points: 9, ms: -1 });
    expect(await limit.read(payload, ['ended'])).toBeNull();
    await Promise.all([1, 2].map(() => limit.count(payload, ['ended'])));
    expect((await limit.read(payload, ['ended']))?.count).toBe(2);
  });

  it('keeps the end of a period while more is counted', async () => {
    const first = await limit.count(payload, ['period'], 1000);
    const second = await limit.count(payload, ['period'], 9000);
    expect(first.waitMs).toBeLessThanOrEqual(1_000_000);
    expect(second.waitMs).toBeLessThanOrEqual(first.waitMs);
  });

  it('is cleared for one of two parallel callers', async () => {
    await limit.restart(payload, ['cleared']);
    const cleared = await Promise.all([1, 2].map(() => limit.clear(payload, ['cleared'])));
    expect(cleared.filter(Boolean)).toHaveLength(1);
  });

  it('takes back what was counted', async () => {
    await limit.count(payload, ['back']);
    await limit.count(payload, ['back']);
    await limit.takeBack(payload, ['back']);
    expect((await limit.read(payload, ['back']))?.count).toBe(1);
  });
});
