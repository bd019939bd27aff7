import type { ContentFigures } from '../contracts/content-figures-schema.ts';
import { coverageOf } from './coverage-of.ts';

/** One municipality's content as its readers get it; only what is on and published. */
export interface ContentInput {
  extensiveFrom: number;
  themes: readonly { id: string; title: string }[];
  modules: readonly { themeId: string; origin: 'library' | 'adapted' | 'own' }[];
  /** The weeks to report, oldest first: 2026-W47. */
  weeks: readonly string[];
  /** The week of each publication. */
  publishedIn: readonly string[];
  personas: readonly string[];
  phases: readonly string[];
  materials: readonly { personas: readonly string[]; phases: readonly string[] }[];
}

const tally = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/**
 * Counts a municipality's content. A module counts when its theme is on too, since readers reach it through the
 * theme. A material counts once for each pair of persona and phase it serves. Weeks outside `weeks` are left out.
 */
export function contentFigures(input: ContentInput): ContentFigures {
  const onThemes = new Set(input.themes.map(({ id }) => id));
  const modules = input.modules.filter(({ themeId }) => onThemes.has(themeId));
  const perTheme = tally(modules.map(({ themeId }) => themeId));
  const perWeek = tally(input.publishedIn);
  const pairs = input.materials.flatMap(({ personas, phases }) =>
    [...new Set(personas)].flatMap((persona) =>
      [...new Set(phases)].map((phase) => `${persona} ${phase}`),
    ),
  );
  const perPair = tally(pairs);
  const from = (origin: 'adapted' | 'own') => modules.filter((m) => m.origin === origin).length;
  return {
    v: 1,
    extensiveFrom: input.extensiveFrom,
    modules: { on: modules.length, adapted: from('adapted'), own: from('own') },
    coverage: input.themes.map(({ id, title }) => {
      const count = perTheme.get(id) ?? 0;
      return {
        themeId: id,
        title,
        modules: count,
        coverage: coverageOf(count, input.extensiveFrom),
      };
    }),
    newsPerWeek: input.weeks.map((week) => ({ week, articles: perWeek.get(week) ?? 0 })),
    materials: input.personas.flatMap((personaId) =>
      input.phases.map((phaseKey) => ({
        personaId,
        phaseKey,
        materials: perPair.get(`${personaId} ${phaseKey}`) ?? 0,
      })),
    ),
  };
}
