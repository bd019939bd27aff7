import { municipalities } from './content/municipalities.ts';
import { themes } from './content/themes.ts';
import { personas, phases } from './content/toolkit.ts';

const TAKEN_AT = '2026-11-23T05:00:00.000Z';

const weeks = Array.from({ length: 12 }, (_, index) => `2026-W${36 + index}`);

/** A pseudo-random number from 0 to `max`, the same in every run. */
const vary = (seed: number, max: number) => (Math.imul(seed + 11, 2654435761) >>> 8) % (max + 1);

function buildFigures(slug: string, name: string, seed: number) {
  const counts = themes.map(([, , , count], index) =>
    count === 0 ? 0 : Math.max(1, count - vary(seed * 31 + index, 3)),
  );
  const modulesOn = counts.reduce((sum, count) => sum + count, 0);
  return {
    slug,
    name,
    takenAt: TAKEN_AT,
    modulesOn,
    modulesAdapted: vary(seed, 6),
    modulesOwn: vary(seed + 5, 3),
    coverage: themes.map(([themeId], index) => {
      const modules = counts[index] ?? 0;
      const coverage = modules >= 6 ? 'EXTENSIVE' : modules > 0 ? 'LIMITED' : 'EMPTY';
      return { themeId, coverage, modules };
    }),
    newsPerWeek: weeks.map((_, index) => vary(seed * 17 + index, 3)),
    materials: personas.flatMap(({ id }, row) =>
      phases.map(([phaseKey], column) => ({
        personaId: id,
        phaseKey,
        materials: Math.max(0, vary(seed * 7 + row * 5 + column, 6) - 2),
      })),
    ),
  };
}

/** Figures of the three municipalities, and of invented ones up to this number. */
export function buildDashboard(count: number) {
  const others = Array.from({ length: Math.max(0, count - municipalities.length) }, (_, index) => ({
    slug: `gemeente-${index + 4}`,
    name: `Gemeente ${index + 4}`,
  }));
  return {
    takenAt: TAKEN_AT,
    extensiveFrom: 6,
    newsPerWeekTarget: 2,
    demo: true,
    themes: [
      ...themes.map(([id, title]) => ({ id, title })),
      { id: 'informatievaardigheden', title: 'Informatievaardigheden' },
    ],
    personas: personas.map(({ id, title }) => ({ id, title })),
    phases: phases.map(([key, title]) => ({ key, title })),
    weeks,
    municipalities: [...municipalities, ...others].map(({ slug, name }, seed) =>
      buildFigures(slug, name, seed),
    ),
  };
}
