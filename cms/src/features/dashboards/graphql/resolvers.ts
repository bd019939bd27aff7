import type { ContentFigures } from '@digivaardig/analytics/content-figures';
import { can } from '@digivaardig/contracts/roles';
import { toActor } from '#platform/access/actor.ts';
import { phaseKeys, phaseTitles } from '#platform/fields/select-options.ts';
import { type DashboardMunicipalityParent, readSiteDashboard } from './read-site-dashboard.ts';
import type { Resolvers } from './resolver-types.ts';

/** @throws Error for figures that are not readable, which costs this municipality its row */
function getFigures({ figures }: DashboardMunicipalityParent): ContentFigures {
  if (!figures) throw new Error('The figures of a snapshot are not readable.');
  return figures;
}

/** Resolves the figures of all municipalities, for those who may compare them. */
export const resolvers: Resolvers = {
  Query: {
    SiteDashboard: async (_query, _args, { req }) => {
      const actor = toActor(req.user);
      if (!actor) return { status: 'SIGN_IN', dashboard: null };
      if (!can(actor, 'dashboard.open')) return { status: 'NO_ACCESS', dashboard: null };
      return { status: 'OPEN', dashboard: await readSiteDashboard(req) };
    },
  },
  SiteDashboard: {
    takenAt: ({ snapshots }) => snapshots.map(({ takenAt }) => takenAt).sort()[0] ?? '',
    extensiveFrom: ({ programme }) => programme.extensiveFrom,
    newsPerWeekTarget: ({ programme }) => programme.newsPerWeek,
    demo: ({ snapshots }) => snapshots.some(({ municipality }) => municipality.demo === true),
    themes: ({ axes }) => axes.themes,
    personas: ({ personas }) => personas,
    phases: () => phaseKeys.map((key) => ({ key, title: phaseTitles[key] })),
    weeks: ({ axes }) => axes.weeks,
    municipalities: ({ snapshots, axes }) => snapshots.map((snapshot) => ({ ...snapshot, axes })),
  },
  SiteDashboardMunicipality: {
    slug: ({ municipality }) => municipality.slug ?? '',
    name: ({ municipality }) => municipality.name,
    modulesOn: (parent) => getFigures(parent).modules.on,
    modulesAdapted: (parent) => getFigures(parent).modules.adapted,
    modulesOwn: (parent) => getFigures(parent).modules.own,
    coverage: (parent) => getFigures(parent).coverage,
    newsPerWeek: (parent) => {
      const articles = new Map(
        getFigures(parent).newsPerWeek.map((row) => [row.week, row.articles] as const),
      );
      return parent.axes.weeks.map((week) => articles.get(week) ?? null);
    },
    materials: (parent) => getFigures(parent).materials,
  },
};
