import { buildNewsPerWeek } from '@digivaardig/analytics/charts';
import { describe, expect, it } from 'vitest';
import { someFigures, someMunicipality } from '../../testing/some-figures.ts';
import { drawNewsPerWeek } from './draw.ts';

const size = { width: 120, height: 100 };

function drawWeeks(weeks: string[], newsPerWeek: number[]) {
  const municipalities = [someMunicipality({ newsPerWeek })];
  const { rows, target } = buildNewsPerWeek(someFigures({ weeks, municipalities }));
  return drawNewsPerWeek(rows[0]!, target, size);
}

describe('drawNewsPerWeek', () => {
  it('draws a bar in proportion to the articles, and keeps which is below the target', () => {
    const { bars } = drawWeeks(['2026-W45', '2026-W46', '2026-W47'], [4, 1, 0]);
    expect(bars.map(({ y, height }) => [y, height])).toEqual([
      [0, 100],
      [75, 25],
      [100, 0],
    ]);
    expect(bars.map(({ isBelowTarget }) => isBelowTarget)).toEqual([false, true, false]);
  });

  it('draws the target line at the height of the target', () => {
    const { bars, targetPath } = drawWeeks(['2026-W47'], [2]);
    expect(targetPath).toBe('M0,50L120,50');
    expect(bars[0]?.y).toBe(50);
  });

  it('labels the last week and every third before it', () => {
    const weeks = ['2026-W44', '2026-W45', '2026-W46', '2026-W47'];
    expect(drawWeeks(weeks, [1, 1, 1, 1]).labels.map(({ week }) => week)).toEqual([44, 47]);
  });
});
