import { buildMaterialGaps } from '@digivaardig/analytics/charts';
import { describe, expect, it } from 'vitest';
import { someFigures } from '../../testing/some-figures.ts';
import { drawMaterialGaps } from './draw.ts';
import { createRadiusScale } from './scale.ts';

describe('drawMaterialGaps', () => {
  it('gives a cell without materials the radius 0', () => {
    const chart = buildMaterialGaps(someFigures());
    const { rows } = drawMaterialGaps(chart, chart.municipalities[0]!);
    expect(rows[0]?.cells.map(({ radius }) => radius > 0)).toEqual([true, false]);
  });

  it('places each cell under the head of its column', () => {
    const chart = buildMaterialGaps(someFigures());
    const { columns, rows } = drawMaterialGaps(chart, chart.municipalities[0]!);
    expect(rows[0]?.cells.map(({ x }) => x)).toEqual(columns.map(({ x }) => x));
  });
});

describe('createRadiusScale', () => {
  it('doubles the area for twice the materials', () => {
    const radius = createRadiusScale([0, 8], 10);
    expect(radius(8) ** 2).toBeCloseTo(2 * radius(4) ** 2);
  });
});
