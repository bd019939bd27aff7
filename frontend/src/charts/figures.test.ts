import { describe, expect, it } from 'vitest';
import { someFigures } from '../testing/some-figures.ts';
import { toFigures } from './figures.ts';

describe('toFigures', () => {
  it('converts modules and coverage to the names of analytics, and leaves a theme off', () => {
    const { municipalities, ...rest } = someFigures();
    const [assen] = municipalities;
    const { modules: _modules, ...sameNames } = assen!;
    const dashboard = {
      ...rest,
      themes: [...rest.themes],
      personas: [...rest.personas],
      phases: [...rest.phases],
      weeks: [...rest.weeks],
      municipalities: [
        {
          ...sameNames,
          modulesOn: 7,
          modulesAdapted: 2,
          modulesOwn: 1,
          coverage: [{ themeId: 't1', coverage: 'EXTENSIVE' as const, modules: 7 }],
          newsPerWeek: [2, 0],
          materials: [...sameNames.materials],
        },
      ],
    };
    expect(toFigures(dashboard)).toEqual(someFigures());
  });
});
