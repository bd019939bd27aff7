import type { Figures, MunicipalityFigures } from '../charts/figures.ts';

/** Small figures of one municipality, with changes. */
export function someMunicipality(changes: Partial<MunicipalityFigures> = {}): MunicipalityFigures {
  return {
    slug: 'assen',
    name: 'Assen',
    takenAt: '2026-11-23T05:00:00.000Z',
    modules: { on: 7, adapted: 2, own: 1 },
    coverage: [{ modules: 7, coverage: 'extensive' }, null],
    newsPerWeek: [2, 0],
    materials: [
      { personaId: 'p1', phaseKey: '0', materials: 3 },
      { personaId: 'p1', phaseKey: '1', materials: 0 },
    ],
    ...changes,
  };
}

/** Figures with two themes, one persona, two phases and two weeks, with changes. */
export function someFigures(changes: Partial<Figures> = {}): Figures {
  return {
    takenAt: '2026-11-23T05:00:00.000Z',
    extensiveFrom: 6,
    newsPerWeekTarget: 2,
    demo: true,
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
    municipalities: [someMunicipality()],
    ...changes,
  };
}
