import { describe, expect, it } from 'vitest';
import { ChangesHeard } from './invalidation-log.ts';
import { Kept } from './invalidating-cache.ts';

interface Page {
  text: string;
}

/** Something that keeps pages of Assen, and a clock and changes to try it with. */
function stage(maxBytes = 10_000) {
  let time = 1000;
  const heard = new ChangesHeard();
  const kept = new Kept<Page>(heard, maxBytes, () => time);
  let told: { id: string; municipality: string | null }[] = [];
  const hear = (municipality?: string | null) => {
    if (municipality !== undefined) told = [...told, { id: `${told.length}`, municipality }];
    heard.hear({ at: time, complete: true, changes: told }, time);
  };
  hear();
  const made: string[] = [];
  const make = (key: string, text = key, bytes = 10, wait: Promise<unknown> = Promise.resolve()) =>
    kept.make(key, async () => {
      made.push(text);
      await wait;
      return { result: text, keep: { value: { text }, subject: 'assen', bytes } };
    });
  const pass = (ms: number) => {
    time += ms;
  };
  return { kept, hear, make, made, pass };
}

describe('a page', () => {
  it('is given again while nothing changed', async () => {
    const { kept, make } = stage();
    expect(kept.get('/assen')).toBeUndefined();
    expect(await make('/assen')).toBe('/assen');
    expect(kept.get('/assen')).toEqual({ text: '/assen' });
    expect([kept.hits, kept.misses]).toEqual([1, 1]);
  });

  it('is not given once a change is heard of', async () => {
    const { kept, make, hear } = stage();
    await make('/assen');
    hear('assen');
    expect(kept.get('/assen')).toBeUndefined();
  });

  it('is not given while the cms does not say whether something changed, and again when it does', async () => {
    const { kept, make, hear, pass } = stage();
    await make('/assen');
    pass(1501);
    expect(kept.get('/assen')).toBeUndefined();
    hear();
    expect(kept.get('/assen')).toBeDefined();
  });

  it('is not kept when a change is heard of while it is made', async () => {
    const { kept, make, hear } = stage();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const making = make('/assen', 'old', 10, promise);
    hear('assen');
    resolve(undefined);
    expect(await making).toBe('old');
    expect(kept.get('/assen')).toBeUndefined();
  });

  it('is not kept when it says that it is not to be', async () => {
    const { kept } = stage();
    const result = await kept.make('/assen', async () => ({ result: 1, keep: undefined }));
    expect([result, kept.get('/assen')]).toEqual([1, undefined]);
  });

  it('goes after ten minutes, announced or not', async () => {
    const { kept, make, hear, pass } = stage();
    await make('/assen');
    for (let minute = 0; minute < 10; minute += 1) {
      pass(59_990);
      hear();
    }
    expect(kept.get('/assen')).toBeDefined();
    pass(200);
    expect(kept.get('/assen')).toBeUndefined();
  });
});

describe('a page that several ask for at once', () => {
  it('is made once', async () => {
    const { kept, make, made } = stage();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const first = make('/assen', 'one', 10, promise);
    const second = kept.find('/assen');
    resolve(undefined);
    expect([await first, await second]).toEqual(['one', { text: 'one' }]);
    expect(made).toEqual(['one']);
  });

  it('is made again for who comes after a change was heard of', async () => {
    const { kept, make, hear } = stage();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const first = make('/assen', 'old', 10, promise);
    hear('assen');
    expect(await kept.find('/assen')).toBeUndefined();
    resolve(undefined);
    await first;
  });

  it('is not shared when a change is heard of while they wait', async () => {
    const { kept, make, hear } = stage();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const first = make('/assen', 'old', 10, promise);
    const second = kept.find('/assen');
    hear('assen');
    resolve(undefined);
    await first;
    expect(await second).toBeUndefined();
  });

  it('is shared while the cms says nothing, with who came soon after it was begun', async () => {
    const { kept, make, pass } = stage();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    pass(5000);
    const first = make('/assen', 'one', 10, promise);
    pass(1500);
    const soon = kept.find('/assen');
    pass(1);
    const late = kept.find('/assen');
    resolve(undefined);
    await first;
    expect([await soon, await late]).toEqual([{ text: 'one' }, undefined]);
  });

  it('lets nobody wait for ever when it breaks', async () => {
    const { kept } = stage();
    const { promise, reject } = Promise.withResolvers<never>();
    const first = kept.make('/assen', () => promise);
    const second = kept.find('/assen');
    reject(new Error('broken'));
    await expect(first).rejects.toThrow('broken');
    expect(await second).toBeUndefined();
    expect(await kept.find('/assen')).toBeUndefined();
  });
});

describe('room', () => {
  it('is bounded in bytes: what was not asked for longest goes', async () => {
    const { kept, make } = stage(1000);
    await make('/a', 'a', 400);
    await make('/b', 'b', 400);
    kept.get('/a');
    await make('/c', 'c', 400);
    expect(kept.bytes).toBeLessThanOrEqual(1000);
    expect([kept.get('/a')?.text, kept.get('/b')?.text, kept.get('/c')?.text]).toEqual([
      'a',
      undefined,
      'c',
    ]);
  });

  it('is not given to what is larger than all of it', async () => {
    const { kept, make } = stage(1000);
    await make('/a', 'a', 2000);
    expect(kept.get('/a')).toBeUndefined();
  });
});
