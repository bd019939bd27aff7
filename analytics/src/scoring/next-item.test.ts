import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catpieBanks } from '../testing/catpie/catpie-banks.ts';
import { someItem } from '../testing/some-item.ts';
import { nextItem, type PoolItem } from './next-item.ts';
import { seededRandom } from './seeded-random.ts';

const contents = ['operational', 'information', 'strategic', 'safety'];
const somePool: fc.Arbitrary<PoolItem[]> = fc
  .array(fc.tuple(someItem, fc.constantFrom(...contents)), { minLength: 1, maxLength: 40 })
  .map((pairs) => pairs.map(([item, content], at) => ({ ...item, id: `q${at}`, content })));
const targets = contents.map((content) => ({ content, part: 0.25 }));

/** All questions in the order in which they are put. */
function askAll(
  pool: readonly PoolItem[],
  seed: number,
  drawFrom: number,
  contentTargets = targets,
) {
  const random = seededRandom(seed);
  const asked: PoolItem[] = [];
  for (;;) {
    const item = nextItem(pool, asked, 0.3, { contentTargets, drawFrom, random });
    if (item === undefined) return asked;
    asked.push(item);
  }
}

describe('nextItem', () => {
  it.each(catpieBanks)(
    'asks in catR’s order of information for the bank $name',
    ({ items, order }) => {
      const pool = items.map((item) => ({ ...item, content: 'all' }));
      expect(askAll(pool, 1, 1, []).map(({ id }) => id)).toEqual(order.map((at) => `q${at}`));
    },
  );
  it('puts every question once and then no more', () => {
    fc.assert(
      fc.property(
        somePool,
        fc.integer(),
        fc.integer({ min: 1, max: 6 }),
        (pool, seed, drawFrom) => {
          const ids = askAll(pool, seed, drawFrom).map(({ id }) => id);
          expect(ids.toSorted()).toEqual(pool.map(({ id }) => id).toSorted());
        },
      ),
    );
  });
  it('asks the same with the same seed, whatever the order of the pool', () => {
    fc.assert(
      fc.property(somePool, fc.integer(), (pool, seed) => {
        expect(askAll(pool.toReversed(), seed, 5)).toEqual(askAll(pool, seed, 5));
      }),
    );
  });
  it('keeps each content at its part, give or take one question', () => {
    const pool = contents.flatMap((content, kind) =>
      Array.from({ length: 30 }, (_, at) => ({
        id: `${content} ${at}`,
        content,
        guessing: 0,
        discrimination: 1 + kind / 4,
        difficulty: at / 10 - 1.5,
      })),
    );
    const first = askAll(pool, 7, 5).slice(0, 40);
    for (const content of contents) {
      const had = first.filter((item) => item.content === content).length;
      expect(Math.abs(had - 10)).toBeLessThanOrEqual(1);
    }
  });
  it('does not give everybody the same first question', () => {
    const pool = Array.from({ length: 50 }, (_, at) => ({
      id: `q${at}`,
      content: 'all',
      guessing: 0,
      discrimination: 1,
      difficulty: at / 10 - 2.5,
    }));
    const settings = { contentTargets: [], drawFrom: 5 };
    const firsts = Array.from(
      { length: 1000 },
      (_, seed) => nextItem(pool, [], 0, { ...settings, random: seededRandom(seed) })!.id,
    );
    const counts = new Map<string, number>();
    for (const id of firsts) counts.set(id, (counts.get(id) ?? 0) + 1);
    expect(counts.size).toBe(5);
    // A fifth each: 200, and 3.5 standard deviations of 12.6 more.
    expect(Math.max(...counts.values())).toBeLessThan(245);
  });
});
