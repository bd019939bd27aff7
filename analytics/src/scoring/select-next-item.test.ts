import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catpieBanks } from '../testing/catpie/catpie-banks.ts';
import { arbitraryItem } from '../testing/arbitrary-item.ts';
import { selectNextItem, type PoolItem } from './select-next-item.ts';
import { createSeededRandom } from './seeded-random.ts';

const contents = ['operational', 'information', 'strategic', 'safety'];
const arbitraryPool: fc.Arbitrary<PoolItem[]> = fc
  .array(fc.tuple(arbitraryItem, fc.constantFrom(...contents)), { minLength: 1, maxLength: 40 })
  .map((pairs) => pairs.map(([item, content], index) => ({ ...item, id: `q${index}`, content })));
const targets = contents.map((content) => ({ content, share: 0.25 }));

/** Selects all questions and returns them in the order of selection. */
function selectAll(
  pool: readonly PoolItem[],
  seed: number,
  candidateCount: number,
  contentTargets = targets,
) {
  const random = createSeededRandom(seed);
  const administered: PoolItem[] = [];
  for (;;) {
    const item = selectNextItem(pool, administered, 0.3, {
      contentTargets,
      candidateCount,
      random,
    });
    if (item === undefined) return administered;
    administered.push(item);
  }
}

describe('selectNextItem', () => {
  it.each(catpieBanks)(
    'follows catR’s order of information for the bank $name',
    ({ items, order }) => {
      const pool = items.map((item) => ({ ...item, content: 'all' }));
      expect(selectAll(pool, 1, 1, []).map(({ id }) => id)).toEqual(
        order.map((index) => `q${index}`),
      );
    },
  );
  it('selects every question once and then none', () => {
    fc.assert(
      fc.property(
        arbitraryPool,
        fc.integer(),
        fc.integer({ min: 1, max: 6 }),
        (pool, seed, candidateCount) => {
          const ids = selectAll(pool, seed, candidateCount).map(({ id }) => id);
          expect(ids.toSorted()).toEqual(pool.map(({ id }) => id).toSorted());
        },
      ),
    );
  });
  it('selects the same questions with the same seed, for any order of the pool', () => {
    fc.assert(
      fc.property(arbitraryPool, fc.integer(), (pool, seed) => {
        expect(selectAll(pool.toReversed(), seed, 5)).toEqual(selectAll(pool, seed, 5));
      }),
    );
  });
  const largePool = contents.flatMap((content, kind) =>
    Array.from({ length: 30 }, (_, index) => ({
      id: `${content} ${index}`,
      content,
      guessing: 0,
      discrimination: 1 + kind / 4,
      difficulty: index / 10 - 1.5,
    })),
  );
  const countFirst = (contentTargets: typeof targets, included: readonly string[]) =>
    selectAll(largePool, 7, 5, contentTargets)
      .slice(0, 40)
      .filter(({ content }) => included.includes(content)).length;
  it('keeps each content within one question of its target share', () => {
    for (const content of contents) {
      expect(Math.abs(countFirst(targets, [content]) - 10)).toBeLessThanOrEqual(1);
    }
  });
  it('gives the contents without a target the share that is left', () => {
    const [first = '', second = '', ...others] = contents;
    const someTargets = [
      { content: first, share: 0.5 },
      { content: second, share: 0.25 },
    ];
    expect(Math.abs(countFirst(someTargets, [first]) - 20)).toBeLessThanOrEqual(1);
    expect(Math.abs(countFirst(someTargets, [second]) - 10)).toBeLessThanOrEqual(1);
    expect(Math.abs(countFirst(someTargets, others) - 10)).toBeLessThanOrEqual(1);
  });
  it('selects contents without a target last when the targets add up to one', () => {
    const allTargets = contents.slice(1).map((content) => ({ content, share: 1 / 3 }));
    const order = selectAll(largePool, 7, 5, allTargets).map(({ content }) => content);
    expect(order.indexOf(contents[0]!)).toBe(90);
  });
  it('varies the first question over seeds', () => {
    const pool = Array.from({ length: 50 }, (_, index) => ({
      id: `q${index}`,
      content: 'all',
      guessing: 0,
      discrimination: 1,
      difficulty: index / 10 - 2.5,
    }));
    const settings = { contentTargets: [], candidateCount: 5 };
    const firsts = Array.from(
      { length: 1000 },
      (_, seed) =>
        selectNextItem(pool, [], 0, { ...settings, random: createSeededRandom(seed) })!.id,
    );
    const counts = new Map<string, number>();
    for (const id of firsts) counts.set(id, (counts.get(id) ?? 0) + 1);
    expect(counts.size).toBe(5);
    // A fifth each: 200, and 3.5 standard deviations of 12.6 more.
    expect(Math.max(...counts.values())).toBeLessThan(245);
  });
});
