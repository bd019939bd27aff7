import { describe, expect, it } from 'vitest';
import { aComparison, aMunicipality } from '../testing/content-comparison.ts';
import { buildCoverageHeatMap } from './coverage-heat-map.ts';

describe('buildCoverageHeatMap', () => {
  it('gives a theme its modules, coverage and colour step, and marks a theme that is off', () => {
    expect(buildCoverageHeatMap(aComparison()).rows).toEqual([
      {
        id: 'assen',
        label: 'Assen',
        cells: [
          { column: 't1', kind: 'value', modules: 7, coverage: 'extensive', step: 3 },
          { column: 't2', kind: 'off' },
        ],
      },
    ]);
  });

  it('distinguishes an empty theme from a theme that is off', () => {
    const coverage = [{ modules: 0, coverage: 'empty' } as const, null];
    const { rows } = buildCoverageHeatMap(
      aComparison({ municipalities: [aMunicipality({ coverage })] }),
    );
    expect(rows[0]?.cells).toMatchObject([{ kind: 'value', modules: 0, step: 0 }, { kind: 'off' }]);
  });

  it('keeps the coverage that was measured when the bound of the programme changed since', () => {
    const { rows, legend } = buildCoverageHeatMap(aComparison({ extensiveFrom: 8 }));
    expect(rows[0]?.cells[0]).toMatchObject({ coverage: 'extensive', step: 2 });
    expect(legend.at(-1)).toEqual({ step: 4, from: 12 });
  });

  it('has a cell for each theme when the figures of a municipality lack some', () => {
    const { columns, rows } = buildCoverageHeatMap(
      aComparison({ municipalities: [aMunicipality({ coverage: [] })] }),
    );
    expect(columns).toEqual([
      { id: 't1', label: 'Office 365' },
      { id: 't2', label: 'Technologie' },
    ]);
    expect(rows[0]?.cells.map(({ kind }) => kind)).toEqual(['off', 'off']);
  });

  it('has the municipalities in input order, and no row without municipalities', () => {
    const municipalities = ['b', 'a'].map((slug) => aMunicipality({ slug }));
    const { rows } = buildCoverageHeatMap(aComparison({ municipalities }));
    expect(rows.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(buildCoverageHeatMap(aComparison({ municipalities: [] })).rows).toEqual([]);
  });
});
