import { describe, expect, it } from 'vitest';
import { someFigures, someMunicipality } from '../../testing/some-figures.ts';
import { drawHeatmap } from './draw.ts';

describe('drawHeatmap', () => {
  it('gives a cell its count and coverage, and null to a theme that is off', () => {
    const [row] = drawHeatmap(someFigures()).rows;
    expect(row?.cells.map(({ value }) => value)).toEqual([
      { step: 3, modules: 7, word: 'uitgebreid' },
      null,
    ]);
  });

  it('gives each of 342 municipalities a row, without overlap', () => {
    const municipalities = Array.from({ length: 342 }, (_, index) =>
      someMunicipality({ slug: `g${index}` }),
    );
    const { rows, cell, bodyHeight } = drawHeatmap(someFigures({ municipalities }));
    expect(rows).toHaveLength(342);
    for (const [index, row] of rows.entries()) {
      expect(row.y).toBeGreaterThanOrEqual(
        index === 0 ? 0 : (rows[index - 1]?.y ?? 0) + cell.height,
      );
    }
    expect((rows.at(-1)?.y ?? 0) + cell.height).toBeLessThanOrEqual(bodyHeight);
  });

  it('has no height without municipalities', () => {
    expect(drawHeatmap(someFigures({ municipalities: [] })).bodyHeight).toBe(0);
  });
});
