import { describe, expect, it } from 'vitest';
import { InvalidatingCache } from './invalidating-cache.ts';
import { InvalidationLog } from '@digivaardig/contracts/invalidation-log';

interface Page {
  text: string;
}

/** A cache of pages of Assen with a clock and changes that the test controls. */
function createFixture(maxBytes = 10_000) {
  let time = 1000;
  const log = new InvalidationLog();
  const cache = new InvalidatingCache<Page>(log, maxBytes, () => time);
  let changes: { id: string; municipality: string | null }[] = [];
  const poll = (changedMunicipality?: string | null) => {
    if (changedMunicipality !== undefined) {
      changes = [...changes, { id: `${changes.length}`, municipality: changedMunicipality }];
    }
    log.apply({ at: time, complete: true, changes }, time);
  };
  poll();
  const computedTexts: string[] = [];
  const compute = (
    key: string,
    text = key,
    bytes = 10,
    wait: Promise<unknown> = Promise.resolve(),
  ) =>
    cache.compute(key, async () => {
      computedTexts.push(text);
      await wait;
      return { result: text, cacheable: { value: { text }, tenantId: 'assen', bytes } };
    });
  const advanceTime = (ms: number) => {
    time += ms;
  };
  return { advanceTime, cache, compute, computedTexts, poll };
}

describe('InvalidatingCache.get', () => {
  it('returns a computed value while nothing changed', async () => {
    const { cache, compute } = createFixture();
    expect(cache.get('/assen')).toBeUndefined();
    expect(await compute('/assen')).toBe('/assen');
    expect(cache.get('/assen')).toEqual({ text: '/assen' });
    expect([cache.hits, cache.misses]).toEqual([1, 1]);
  });

  it('returns nothing after a change of the municipality was received', async () => {
    const { cache, compute, poll } = createFixture();
    await compute('/assen');
    poll('assen');
    expect(cache.get('/assen')).toBeUndefined();
  });

  it('returns nothing while the lease is expired, and the value again after the next poll', async () => {
    const { advanceTime, cache, compute, poll } = createFixture();
    await compute('/assen');
    advanceTime(1501);
    expect(cache.get('/assen')).toBeUndefined();
    poll();
    expect(cache.get('/assen')).toBeDefined();
  });

  it('returns nothing when a change was received during the computation', async () => {
    const { cache, compute, poll } = createFixture();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const computation = compute('/assen', 'old', 10, promise);
    poll('assen');
    resolve(undefined);
    expect(await computation).toBe('old');
    expect(cache.get('/assen')).toBeUndefined();
  });

  it('returns nothing when the result was not cacheable', async () => {
    const { cache } = createFixture();
    const result = await cache.compute('/assen', async () => ({ result: 1, cacheable: undefined }));
    expect([result, cache.get('/assen')]).toEqual([1, undefined]);
  });

  it('returns nothing after ten minutes, even without a change', async () => {
    const { advanceTime, cache, compute, poll } = createFixture();
    await compute('/assen');
    for (let minute = 0; minute < 10; minute += 1) {
      advanceTime(59_990);
      poll();
    }
    expect(cache.get('/assen')).toBeDefined();
    advanceTime(200);
    expect(cache.get('/assen')).toBeUndefined();
  });
});

describe('InvalidatingCache.getOrAwait', () => {
  it('shares one computation between concurrent requests', async () => {
    const { cache, compute, computedTexts } = createFixture();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const first = compute('/assen', 'one', 10, promise);
    const second = cache.getOrAwait('/assen');
    resolve(undefined);
    expect([await first, await second]).toEqual(['one', { text: 'one' }]);
    expect(computedTexts).toEqual(['one']);
  });

  it('does not share a computation that started before a change was received', async () => {
    const { cache, compute, poll } = createFixture();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const first = compute('/assen', 'old', 10, promise);
    poll('assen');
    expect(await cache.getOrAwait('/assen')).toBeUndefined();
    resolve(undefined);
    await first;
  });

  it('discards a shared result when a change was received while the request waited', async () => {
    const { cache, compute, poll } = createFixture();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const first = compute('/assen', 'old', 10, promise);
    const second = cache.getOrAwait('/assen');
    poll('assen');
    resolve(undefined);
    await first;
    expect(await second).toBeUndefined();
  });

  it('shares a computation without a fresh lease only if it started less than a lease ago', async () => {
    const { advanceTime, cache, compute } = createFixture();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    advanceTime(5000);
    const first = compute('/assen', 'one', 10, promise);
    advanceTime(1500);
    const withinLease = cache.getOrAwait('/assen');
    advanceTime(1);
    const afterLease = cache.getOrAwait('/assen');
    resolve(undefined);
    await first;
    expect([await withinLease, await afterLease]).toEqual([{ text: 'one' }, undefined]);
  });

  it('resolves to nothing when the shared computation fails', async () => {
    const { cache } = createFixture();
    const { promise, reject } = Promise.withResolvers<never>();
    const first = cache.compute('/assen', () => promise);
    const second = cache.getOrAwait('/assen');
    reject(new Error('failed'));
    await expect(first).rejects.toThrow('failed');
    expect(await second).toBeUndefined();
    expect(await cache.getOrAwait('/assen')).toBeUndefined();
  });
});

describe('InvalidatingCache size limit', () => {
  it('evicts the least recently used entry', async () => {
    const { cache, compute } = createFixture(1000);
    await compute('/a', 'a', 400);
    await compute('/b', 'b', 400);
    cache.get('/a');
    await compute('/c', 'c', 400);
    expect(cache.bytes).toBeLessThanOrEqual(1000);
    expect([cache.get('/a')?.text, cache.get('/b')?.text, cache.get('/c')?.text]).toEqual([
      'a',
      undefined,
      'c',
    ]);
  });

  it('does not cache a value that is larger than the whole cache', async () => {
    const { cache, compute } = createFixture(1000);
    await compute('/a', 'a', 2000);
    expect(cache.get('/a')).toBeUndefined();
  });
});
