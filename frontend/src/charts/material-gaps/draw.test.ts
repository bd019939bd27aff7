import { describe, expect, it } from 'vitest';
import { someFigures, someMunicipality } from '../../testing/some-figures.ts';
import { drawGaps } from './draw.ts';
import { countGaps, materialMatrix, radiusScale } from './scale.ts';

describe('materialMatrix', () => {
  it('has a row for each persona and a number for each phase', () => {
    expect(materialMatrix(someFigures(), someMunicipality())).toEqual([[3, 0]]);
  });

  it('counts a pair that the snapshot lacks as nothing', () => {
    const matrix = materialMatrix(someFigures(), someMunicipality({ materials: [] }));
    expect(countGaps(matrix)).toBe(2);
  });
});

describe('drawGaps', () => {
  it('draws no circle where there is nothing', () => {
    const chart = drawGaps(someFigures(), [[3, 0]], 3);
    expect(chart.rows[0]?.cells.map(({ radius }) => radius > 0)).toEqual([true, false]);
  });
});

describe('radiusScale', () => {
  it('doubles the area for twice the materials', () => {
    const radius = radiusScale(8, 10);
    expect(radius(8) ** 2).toBeCloseTo(2 * radius(4) ** 2);
  });
});
