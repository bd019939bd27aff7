import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contentFiguresSchema,
  computeContentFigures,
  type ContentInput,
} from './content-figures.ts';

const input: ContentInput = {
  extensiveFrom: 2,
  themes: [
    { id: 't1', title: 'Eén' },
    { id: 't2', title: 'Twee' },
  ],
  modules: [
    { themeId: 't1', origin: 'library' },
    { themeId: 't1', origin: 'adapted' },
    { themeId: 't9', origin: 'own' },
  ],
  weeks: ['2026-W45', '2026-W46', '2026-W47'],
  startWeek: '2026-W46',
  publicationWeeks: ['2026-W47', '2026-W47', '2026-W01'],
  personas: ['p1', 'p2'],
  phases: ['0', '1'],
  materials: [{ personas: ['p1', 'p1'], phases: ['0'] }],
};

describe('computeContentFigures', () => {
  it('counts coverage, origins, weeks and pairs', () => {
    expect(computeContentFigures(input)).toEqual({
      v: 1,
      extensiveFrom: 2,
      modules: { on: 2, adapted: 1, own: 0 },
      coverage: [
        { themeId: 't1', title: 'Eén', modules: 2, coverage: 'extensive' },
        { themeId: 't2', title: 'Twee', modules: 0, coverage: 'empty' },
      ],
      newsPerWeek: [
        { week: '2026-W45', articles: null },
        { week: '2026-W46', articles: 0 },
        { week: '2026-W47', articles: 2 },
      ],
      materials: [
        { personaId: 'p1', phaseKey: '0', materials: 1 },
        { personaId: 'p1', phaseKey: '1', materials: 0 },
        { personaId: 'p2', phaseKey: '0', materials: 0 },
        { personaId: 'p2', phaseKey: '1', materials: 0 },
      ],
    });
  });
  it('leaves out a module of a theme that is off', () => {
    expect(computeContentFigures(input).modules.own).toBe(0);
  });
  it('always satisfies its schema, and its modules per theme add up to the modules on', () => {
    const themeId = fc.constantFrom('t1', 't2', 't3');
    const origin = fc.constantFrom('library' as const, 'adapted' as const, 'own' as const);
    fc.assert(
      fc.property(fc.array(fc.record({ themeId, origin })), (modules) => {
        const figures = computeContentFigures({ ...input, modules });
        expect(contentFiguresSchema.parse(figures)).toEqual(figures);
        const sum = figures.coverage.reduce((total, cell) => total + cell.modules, 0);
        expect(sum).toBe(figures.modules.on);
      }),
    );
  });
});
