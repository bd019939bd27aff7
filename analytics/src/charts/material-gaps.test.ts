import { describe, expect, it } from 'vitest';
import { aComparison, aMunicipality } from '../testing/content-comparison.ts';
import { buildMaterialGaps } from './material-gaps.ts';

const aPair = (personaId: string, phaseKey: string, materials: number) => ({
  personaId,
  phaseKey,
  materials,
});

describe('buildMaterialGaps', () => {
  it('has a row for each persona and a cell for each phase, and counts the gaps', () => {
    const { columns, municipalities } = buildMaterialGaps(aComparison());
    expect(columns).toEqual([
      { id: '0', label: 'Prikkelen' },
      { id: '1', label: 'Start' },
    ]);
    expect(municipalities).toEqual([
      {
        id: 'assen',
        label: 'Assen',
        rows: [
          {
            id: 'p1',
            label: 'Analoge idealist',
            cells: [
              { column: '0', materials: 3 },
              { column: '1', materials: 0 },
            ],
          },
        ],
        gapCount: 1,
        pairCount: 2,
      },
    ]);
  });

  it('counts a pair that the figures lack as a gap', () => {
    const municipalities = [aMunicipality({ materials: [] })];
    const chart = buildMaterialGaps(aComparison({ municipalities }));
    expect(chart.municipalities[0]).toMatchObject({ gapCount: 2, pairCount: 2 });
  });

  it('leaves out a persona or a phase that no longer exists', () => {
    const materials = [aPair('p1', '0', 1), aPair('p9', '0', 4), aPair('p1', '9', 4)];
    const municipalities = [aMunicipality({ materials })];
    const [assen] = buildMaterialGaps(aComparison({ municipalities })).municipalities;
    expect(assen?.rows.flatMap(({ cells }) => cells.map((cell) => cell.materials))).toEqual([1, 0]);
  });

  it('has one domain for all municipalities, which is not empty without materials', () => {
    const municipalities = [2, 5].map((count) =>
      aMunicipality({ slug: `g${count}`, materials: [aPair('p1', '1', count)] }),
    );
    expect(buildMaterialGaps(aComparison({ municipalities })).domain).toEqual([0, 5]);
    expect(buildMaterialGaps(aComparison({ municipalities: [] })).domain).toEqual([0, 1]);
  });
});
