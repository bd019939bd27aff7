import { municipalities } from './content/municipalities.ts';
import { themes } from './content/themes.ts';
import { personas, phases } from './content/toolkit.ts';

const TAKEN_AT = '2026-11-23T05:00:00.000Z';

const weeks = Array.from({ length: 12 }, (_, index) => `2026-W${36 + index}`);

/** A number that differs by place but not by run. */
const vary = (seed: number, most: number) => (Math.imul(seed + 11, 2654435761) >>> 8) % (most + 1);

function figuresOf(slug: string, name: string, place: number) {
  const counts = themes.map(([, , , count], index) =>
    count === 0 ? 0 : Math.max(1, count - vary(place * 31 + index, 3)),
  );
  const modulesOn = counts.reduce((sum, count) => sum + count, 0);
  return {
    slug,
    name,
    takenAt: TAKEN_AT,
    modulesOn,
    modulesAdapted: vary(place, 6),
    modulesOwn: vary(place + 5, 3),
    coverage: [
      ...themes.map(([themeId], index) => {
        const modules = counts[index] ?? 0;
        const coverage = modules >= 6 ? 'EXTENSIVE' : modules > 0 ? 'LIMITED' : 'EMPTY';
        return { themeId, coverage, modules };
      }),
      null,
    ],
    newsPerWeek: weeks.map((_, index) => vary(place * 17 + index, 3)),
    materials: personas.flatMap(({ id }, row) =>
      phases.map(([phaseKey], column) => ({
        personaId: id,
        phaseKey,
        materials: Math.max(0, vary(place * 7 + row * 5 + column, 6) - 2),
      })),
    ),
  };
}

/** The figures of our three, and of as many made-up ones as asked for. */
export function dashboardFor(count: number) {
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
    municipalities: [...municipalities, ...others].map(({ slug, name }, place) =>
      figuresOf(slug, name, place),
    ),
  };
}
