import { describe, expect, it } from 'vitest';
import { computeContentFigures } from '../content/content-figures.ts';
import { aComparison } from '../testing/content-comparison.ts';
import type { MunicipalityContent } from './content-comparison.ts';
import { buildCoverageHeatMap } from './coverage-heat-map.ts';
import { buildMaterialGaps } from './material-gaps.ts';
import { buildModuleOrigins } from './module-origins.ts';

const figures = computeContentFigures({
  extensiveFrom: 2,
  themes: [{ id: 't1', title: 'Office 365' }],
  modules: [
    { themeId: 't1', origin: 'library' },
    { themeId: 't1', origin: 'own' },
  ],
  startWeek: '2026-W01',
  weeks: ['2026-W46', '2026-W47'],
  publicationWeeks: ['2026-W47'],
  personas: ['p1'],
  phases: ['0', '1'],
  materials: [{ personas: ['p1'], phases: ['0'] }],
});

describe('MunicipalityContent', () => {
  it('has the names of the figures that the cms stores', () => {
    const municipality: MunicipalityContent = {
      slug: 'assen',
      name: 'Assen',
      ...figures,
      newsPerWeek: figures.newsPerWeek.map(({ articles }) => articles),
    };
    const comparison = aComparison({ municipalities: [municipality] });
    expect(buildCoverageHeatMap(comparison).rows[0]?.cells[0]).toMatchObject({
      modules: 2,
      coverage: 'extensive',
    });
    expect(buildModuleOrigins(comparison).rows[0]?.parts.map(({ modules }) => modules)).toEqual([
      1, 0, 1,
    ]);
    expect(buildMaterialGaps(comparison).municipalities[0]).toMatchObject({
      gapCount: 1,
      pairCount: 2,
    });
  });
});
