import { municipalities } from './content/municipalities.ts';
import { buildNews } from './content/news.ts';
import { buildDashboard } from './dashboard.ts';
import type { FakePerson } from './people.ts';
import { buildSite } from './site.ts';

/** The number of municipalities on the dashboard; 0 means that there is no snapshot yet. */
export interface FakeOptions {
  dashboardSize: number;
}

/** The root fields of the schema, with the results that the real cms would give this user. */
export function buildQueries(person: FakePerson | undefined, { dashboardSize }: FakeOptions) {
  const canOpen = ({ slug, visibility }: (typeof municipalities)[number]) =>
    visibility === 'PUBLIC' || person?.municipalities.includes(slug) === true;
  return {
    SiteMunicipalities: municipalities.map((municipality) => ({
      slug: municipality.slug,
      name: municipality.name,
      visibility: municipality.visibility,
      canOpen: canOpen(municipality),
      demo: true,
    })),
    SiteMe: person ?? null,
    Site: ({ municipality: slug }: { municipality: string }) => {
      const municipality = municipalities.find((candidate) => candidate.slug === slug);
      if (municipality === undefined) return { status: 'NOT_FOUND' };
      const mayCampaign = person?.canOpenToolkit === true && person.municipalities.includes(slug);
      if (canOpen(municipality))
        return { status: 'OPEN', site: buildSite(municipality, mayCampaign) };
      return { status: person === undefined ? 'SIGN_IN' : 'NO_ACCESS' };
    },
    SiteFeed: ({ municipality: slug, key }: { municipality: string; key: string }) => {
      const municipality = municipalities.find((candidate) => candidate.slug === slug);
      if (municipality === undefined || key !== 'goede-sleutel') return { status: 'NOT_FOUND' };
      const { name } = municipality;
      return { status: 'OPEN', feed: { slug, name, items: buildNews(Date.now()) } };
    },
    SiteDashboard: () => {
      if (person === undefined) return { status: 'SIGN_IN' };
      if (!person.canOpenDashboard) return { status: 'NO_ACCESS' };
      return {
        status: 'OPEN',
        dashboard: dashboardSize === 0 ? null : buildDashboard(dashboardSize),
      };
    },
  };
}
