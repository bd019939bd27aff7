import { describe, expect, it } from 'vitest';
import { chooseFirstModule } from './choose-first-module.ts';

type Themes = Parameters<typeof chooseFirstModule>[0];

const aModule = (
  title: string,
  level: string,
  minutes: number | null,
  origin: 'library' | 'own' = 'library',
) => ({ module: { origin, values: { title, level, minutes } } });
const aTheme = (...modules: ReturnType<typeof aModule>[]) => ({ modules });

/* A theme as far as the choice reads it. */
const choose = (...themes: ReturnType<typeof aTheme>[]) =>
  chooseFirstModule(themes as unknown as Themes)?.module.values.title;

describe('chooseFirstModule', () => {
  it('chooses the shortest of the basic modules of all themes', () => {
    const themes = [
      aTheme(aModule('Lang', 'basic', 45), aModule('Kort maar moeilijk', 'advanced', 5)),
      aTheme(aModule('Kort', 'basic', 10)),
    ];
    expect(choose(...themes)).toBe('Kort');
  });
  it('prefers an own module that is as short, and then the theme that comes first', () => {
    const library = aTheme(aModule('Eerste', 'basic', 10), aModule('Tweede', 'basic', 10));
    expect(choose(library)).toBe('Eerste');
    expect(choose(library, aTheme(aModule('Eigen', 'basic', 10, 'own')))).toBe('Eigen');
  });
  it('chooses a harder module where no module is basic, and one without a time last', () => {
    expect(
      choose(aTheme(aModule('Zonder', 'advanced', null), aModule('Met', 'advanced', 90))),
    ).toBe('Met');
  });
  it('chooses none where no theme has a module', () => {
    expect(choose(aTheme(), aTheme())).toBeUndefined();
  });
});
