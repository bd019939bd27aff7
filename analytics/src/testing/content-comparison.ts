import type { ContentComparison, MunicipalityContent } from '../charts/content-comparison.ts';

/** The content of one municipality: two themes of which one is off, two weeks, one gap. */
export const aMunicipality = (changes: Partial<MunicipalityContent> = {}): MunicipalityContent => ({
  slug: 'assen',
  name: 'Assen',
  modules: { on: 7, adapted: 2, own: 1 },
  coverage: [{ modules: 7, coverage: 'extensive' }, null],
  newsPerWeek: [2, 0],
  materials: [
    { personaId: 'p1', phaseKey: '0', materials: 3 },
    { personaId: 'p1', phaseKey: '1', materials: 0 },
  ],
  ...changes,
});

/** A comparison with one municipality, with changes. */
export const aComparison = (changes: Partial<ContentComparison> = {}): ContentComparison => ({
  extensiveFrom: 6,
  newsPerWeekTarget: 2,
  themes: [
    { id: 't1', title: 'Office 365' },
    { id: 't2', title: 'Technologie' },
  ],
  personas: [{ id: 'p1', title: 'Analoge idealist' }],
  phases: [
    { key: '0', title: 'Prikkelen' },
    { key: '1', title: 'Start' },
  ],
  weeks: ['2026-W46', '2026-W47'],
  municipalities: [aMunicipality()],
  ...changes,
});
