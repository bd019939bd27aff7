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
    const arbitraryPairs = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(arbitraryPairs, fc.nat(), (pairs, pick) => {
        const list = pairs.map(([, maxPoints], index) =>
          item(`q${index}`, 'theme', 'kind', maxPoints),
        );
        const points = new Map(
          pairs.map(([achieved, maxPoints], index) => [`q${index}`, Math.min(achieved, maxPoints)]),
        );
        const improvedItem = list[pick % list.length]!;
        const morePoints = new Map(points).set(improvedItem.id, improvedItem.maxPoints);
        const computeScore = (itemPoints: typeof points) =>
          scoreScan(list, itemPoints).themes[0]!.score;
        expect(Number.isInteger(computeScore(points))).toBe(true);
        expect(computeScore(points)).toBeGreaterThanOrEqual(0);
        expect(computeScore(morePoints)).toBeLessThanOrEqual(10_000);
        expect(computeScore(morePoints)).toBeGreaterThanOrEqual(computeScore(points));
      }),
    );
  });
});
