import { buildCoverageHeatMap } from '@digivaardig/analytics/charts';
import { describe, expect, it } from 'vitest';
import { someFigures, someMunicipality } from '../../testing/some-figures.ts';
import { drawHeatMap } from './draw.ts';

describe('drawHeatMap', () => {
  it('places each cell under the head of its column', () => {
    const { columns, rows } = drawHeatMap(buildCoverageHeatMap(someFigures()));
    expect(rows[0]?.cells.map(({ value }) => value.kind)).toEqual(['value', 'off']);
    expect(rows[0]?.cells.map(({ x }) => x)).toEqual(columns.map(({ x }) => x));
    expect(columns[1]?.x).toBeGreaterThan(columns[0]?.x ?? Infinity);
  });

  it('gives each of 342 municipalities a row, without overlap', () => {
    const municipalities = Array.from({ length: 342 }, (_, index) =>
      someMunicipality({ slug: `g${index}` }),
    );
    const heatMap = buildCoverageHeatMap(someFigures({ municipalities }));
    const { rows, cell, bodyHeight } = drawHeatMap(heatMap);
    expect(rows).toHaveLength(342);
    for (const [index, row] of rows.entries()) {
      expect(row.y).toBeGreaterThanOrEqual(
        index === 0 ? 0 : (rows[index - 1]?.y ?? 0) + cell.height,
      );
    }
    expect((rows.at(-1)?.y ?? 0) + cell.height).toBeLessThanOrEqual(bodyHeight);
  });

  it('has no height without municipalities', () => {
    const heatMap = buildCoverageHeatMap(someFigures({ municipalities: [] }));
    expect(drawHeatMap(heatMap).bodyHeight).toBe(0);
  });
});
