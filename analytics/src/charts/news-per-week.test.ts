import { describe, expect, it } from 'vitest';
import { aComparison, aMunicipality } from '../testing/content-comparison.ts';
import { buildNewsPerWeek } from './news-per-week.ts';

const weeks = ['2026-W45', '2026-W46', '2026-W47'];
const buildRow = (newsPerWeek: (number | null)[], newsPerWeekTarget = 2) =>
  buildNewsPerWeek(
    aComparison({ weeks, newsPerWeekTarget, municipalities: [aMunicipality({ newsPerWeek })] }),
  ).rows[0];

describe('buildNewsPerWeek', () => {
  it('has a bar for each week, and marks the weeks below the target', () => {
    expect(buildRow([2, 0, 4])).toEqual({
      id: 'assen',
      label: 'Assen',
      domain: [0, 4],
      bars: [
        { week: '2026-W45', articles: 2, isBelowTarget: false },
        { week: '2026-W46', articles: 0, isBelowTarget: true },
        { week: '2026-W47', articles: 4, isBelowTarget: false },
      ],
      average: 1,
      countedWeeks: 2,
      weeksBelowTarget: 1,
    });
  });

  it('expects nothing of the last week, which is not over yet', () => {
    expect(buildRow([2, 2, 0])).toMatchObject({ average: 2, weeksBelowTarget: 0 });
  });

  it('expects nothing of a week without a count, such as those before the start', () => {
    expect(buildRow([null, 3, 1])).toMatchObject({
      bars: [{ articles: null, isBelowTarget: false }, { articles: 3 }, { articles: 1 }],
      average: 3,
      countedWeeks: 1,
      weeksBelowTarget: 0,
    });
    expect(buildRow([3])?.bars.map(({ articles }) => articles)).toEqual([3, null, null]);
  });

  it('has a domain up to twice the target, or up to the largest week', () => {
    expect(buildRow([1, 1, 1], 3)?.domain).toEqual([0, 6]);
    expect(buildRow([9, 1, 1], 3)?.domain).toEqual([0, 9]);
  });

  it('has no week below a target of 0, and a domain that is not empty', () => {
    expect(buildRow([0, 0, 0], 0)).toMatchObject({ domain: [0, 1], weeksBelowTarget: 0 });
  });

  it('has no average without weeks', () => {
    const chart = buildNewsPerWeek(aComparison({ weeks: [] }));
    expect(chart.rows[0]).toMatchObject({ bars: [], average: null, countedWeeks: 0 });
  });
});
