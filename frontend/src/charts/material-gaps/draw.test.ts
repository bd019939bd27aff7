import { describe, expect, it } from 'vitest';
import { someFigures, someMunicipality } from '../../testing/some-figures.ts';
import { drawGaps } from './draw.ts';
import { countGaps, createRadiusScale, toMaterialMatrix } from './scale.ts';

describe('toMaterialMatrix', () => {
  it('has a row for each persona and a column for each phase', () => {
    expect(toMaterialMatrix(someFigures(), someMunicipality())).toEqual([[3, 0]]);
  });

  it('counts a pair that the snapshot lacks as 0', () => {
    const matrix = toMaterialMatrix(someFigures(), someMunicipality({ materials: [] }));
    expect(countGaps(matrix)).toBe(2);
  });
});

describe('drawGaps', () => {
  it('gives a cell without materials the radius 0', () => {
    const chart = drawGaps(someFigures(), [[3, 0]], 3);
    expect(chart.rows[0]?.cells.map(({ radius }) => radius > 0)).toEqual([true, false]);
  });
});

describe('createRadiusScale', () => {
  it('doubles the area for twice the materials', () => {
    const radius = createRadiusScale(8, 10);
    expect(radius(8) ** 2).toBeCloseTo(2 * radius(4) ** 2);
  });
});
