import { z } from 'zod';
import { computeCoverage } from './coverage.ts';

const countSchema = z.number().int().min(0);

/**
 * The figures of one municipality's published content. They are about content and never about
 * people, so they need no disclosure control. The cms stores them as a dated snapshot and reads
 * them back through this schema.
 */
export const contentFiguresSchema = z.object({
  v: z.literal(1),
  extensiveFrom: z.number().int().min(1),
  modules: z.object({ on: countSchema, adapted: countSchema, own: countSchema }),
  /** One entry per theme that is on. */
  coverage: z.array(
    z.object({
      themeId: z.string(),
      title: z.string(),
      modules: countSchema,
      coverage: z.enum(['extensive', 'limited', 'empty']),
    }),
  ),
  /** Consecutive ISO weeks, oldest first; null before the municipality started. */
  newsPerWeek: z.array(z.object({ week: z.string(), articles: countSchema.nullable() })),
  /** Every pair of persona and phase, zero included. */
  materials: z.array(
    z.object({ personaId: z.string(), phaseKey: z.string(), materials: countSchema }),
  ),
});

export type ContentFigures = z.infer<typeof contentFiguresSchema>;

/** The content of one municipality that is on and published, as its readers get it. */
export interface ContentInput {
  extensiveFrom: number;
  themes: readonly { id: string; title: string }[];
  modules: readonly { themeId: string; origin: 'library' | 'adapted' | 'own' }[];
  /** The weeks to report, oldest first: 2026-W47. */
  weeks: readonly string[];
  /** The week in which the municipality started; no news is expected of it before. */
  startWeek: string;
  /** The week of each publication. */
  publicationWeeks: readonly string[];
  personas: readonly string[];
  phases: readonly string[];
  materials: readonly { personas: readonly string[]; phases: readonly string[] }[];
}

const countKeys = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/**
 * Counts the content of a municipality. A module counts only when its theme is on, because readers
 * reach it through the theme. A material counts once for each pair of persona and phase that it
 * serves. Weeks outside `weeks` do not count.
 */
export function computeContentFigures(input: ContentInput): ContentFigures {
  const onThemes = new Set(input.themes.map(({ id }) => id));
  const modules = input.modules.filter(({ themeId }) => onThemes.has(themeId));
  const perTheme = countKeys(modules.map(({ themeId }) => themeId));
  const perWeek = countKeys(input.publicationWeeks);
  const pairs = input.materials.flatMap(({ personas, phases }) =>
    [...new Set(personas)].flatMap((persona) =>
      [...new Set(phases)].map((phase) => `${persona} ${phase}`),
    ),
  );
  const perPair = countKeys(pairs);
  const countOrigin = (origin: 'adapted' | 'own') =>
    modules.filter((module) => module.origin === origin).length;
  return {
    v: 1,
    extensiveFrom: input.extensiveFrom,
    modules: { on: modules.length, adapted: countOrigin('adapted'), own: countOrigin('own') },
    coverage: input.themes.map(({ id, title }) => {
      const count = perTheme.get(id) ?? 0;
      return {
        themeId: id,
        title,
        modules: count,
        coverage: computeCoverage(count, input.extensiveFrom),
      };
    }),
    newsPerWeek: input.weeks.map((week) => ({
      week,
      articles: week < input.startWeek ? null : (perWeek.get(week) ?? 0),
    })),
    materials: input.personas.flatMap((personaId) =>
      input.phases.map((phaseKey) => ({
        personaId,
        phaseKey,
        materials: perPair.get(`${personaId} ${phaseKey}`) ?? 0,
      })),
    ),
  };
}
