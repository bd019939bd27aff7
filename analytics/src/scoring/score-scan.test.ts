import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreScan, type ScoredItem } from './score-scan.ts';

const item = (id: string, themeId: string, skillKind: string, maxPoints = 1): ScoredItem => ({
  id,
  themeId,
  skillKind,
  maxPoints,
});
const items = [
  item('1', 'privacy', 'safety', 2),
  item('2', 'privacy', 'information'),
  item('3', 'office', 'operational'),
  item('4', 'office', 'operational', 3),
];

describe('scoreScan', () => {
  it('gives each theme and each skill kind its share of the points', () => {
    const points = new Map([
      ['1', 1],
      ['2', 1],
      ['4', 2],
    ]);
    expect(scoreScan(items, points)).toEqual({
      themes: [
        { id: 'privacy', score: 6667, items: 2 },
        { id: 'office', score: 5000, items: 2 },
      ],
      skillKinds: [
        { id: 'safety', score: 5000, items: 1 },
        { id: 'information', score: 10_000, items: 1 },
        { id: 'operational', score: 5000, items: 2 },
      ],
    });
  });
  it('gives no points for a question without an answer', () => {
    expect(scoreScan(items, new Map()).themes.map(({ score }) => score)).toEqual([0, 0]);
  });
  it('rejects points outside 0 to the maximum of the question', () => {
    expect(() => scoreScan(items, new Map([['2', 2]]))).toThrow(RangeError);
    expect(() => scoreScan(items, new Map([['2', -1]]))).toThrow(RangeError);
  });
  it('gives integers from 0 to 10000 that never decrease with an extra point', () => {
    const some = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 })), { minLength: 1 });
    fc.assert(
      fc.property(some, fc.nat(), (pairs, pick) => {
        const list = pairs.map(([, most], at) => item(`q${at}`, 'theme', 'kind', most));
        const points = new Map(pairs.map(([got, most], at) => [`q${at}`, Math.min(got, most)]));
        const better = list[pick % list.length]!;
        const more = new Map(points).set(better.id, better.maxPoints);
        const score = (of: typeof points) => scoreScan(list, of).themes[0]!.score;
        expect(Number.isInteger(score(points))).toBe(true);
        expect(score(points)).toBeGreaterThanOrEqual(0);
        expect(score(more)).toBeLessThanOrEqual(10_000);
        expect(score(more)).toBeGreaterThanOrEqual(score(points));
      }),
    );
  });
});
