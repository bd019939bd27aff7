import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTenants } from '../../municipalities/server/read-tenants.ts';
import { countContent, writeSnapshots } from '../../benchmarks/server/write-snapshots.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { toDay, toIsoWeek } from '@digivaardig/contracts/time';
import { querySite } from '../../../testing/query-site.ts';
import { callGraphql } from '../../../testing/call-cms.ts';
import { makeVariedContent } from '../../../testing/make-varied-content.ts';
import { makeWorld, type Person, getToken, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';

interface Cell {
  themeId: string;
  coverage: string;
  modules: number;
}

interface Figures {
  slug: string;
  modulesOn: number;
  modulesAdapted: number;
  modulesOwn: number;
  coverage: Cell[];
  newsPerWeek: (number | null)[];
  materials: { personaId: string; phaseKey: string; materials: number }[];
}

interface Dashboard {
  themes: { id: string; title: string }[];
  personas: { id: string }[];
  phases: { key: string }[];
  weeks: string[];
  municipalities: Figures[];
}

interface Site {
  themes: { id: string; coverage: string; modules: { origin: string }[] }[];
  news: { items: { publishedAt: string }[] };
  personas: { personas: { id: string; slug: string }[] };
  toolkit: { toolkit: { materials: { personaSlugs: string[]; phaseKeys: string[] }[] } };
}

let payload: Payload;
let world: World;
let dashboard: Dashboard;

const query = `{ SiteDashboard { status dashboard {
  themes { id title } personas { id } phases { key } weeks
  municipalities {
    slug modulesOn modulesAdapted modulesOwn newsPerWeek
    coverage { themeId coverage modules } materials { personaId phaseKey materials }
  }
} } }`;

async function ask(person: Person | null) {
  const { body } = await callGraphql(person && getToken(world, person), query);
  return (body as { data: { SiteDashboard: { status: string; dashboard: Dashboard | null } } }).data
    .SiteDashboard;
}

const people = [
  ...(['employee', 'teamLead', 'contentManager', 'communicationOfficer'] as const),
  ...(['functionalAdmin', 'steeringGroupMember', 'programmeAdmin'] as const),
];

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, people);
});

const canOpen = ['steeringGroupMember', 'programmeAdmin'];

describe('the access to the dashboard', () => {
  it('asks an anonymous visitor to sign in', async () => {
    expect(await ask(null)).toEqual({ status: 'SIGN_IN', dashboard: null });
  });

  it.each(people)('%s', async (person) => {
    const status = canOpen.includes(person) ? 'OPEN' : 'NO_ACCESS';
    expect(await ask(person)).toEqual({ status, dashboard: null });
  });
});

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

describe.each(['aadorp', 'bedorp'])('the figures of %s', (slug) => {
  let site: Site;
  let figures: Figures;

  beforeAll(async () => {
    if (slug === 'aadorp') {
      const now = new Date();
      await makeVariedContent(world, now);
      const counted = await countContent(payload, await readTenants(payload, null), now, true);
      await inTransaction(payload, (req) => writeSnapshots(req, counted, now));
    }
    dashboard = (await ask('steeringGroupMember')).dashboard!;
    figures = dashboard.municipalities.find((one) => one.slug === slug)!;
    const parts = `
      themes { id coverage modules { origin } }
      news(limit: 50) { items { publishedAt } }
      personas { personas { id slug } }
      toolkit { toolkit { materials { personaSlugs phaseKeys } } }
    `;
    site = (await querySite<Site>(getToken(world, 'programmeAdmin'), slug, parts)).site!;
  });

  it('count themes and modules as its site shows them', () => {
    const shown = site.themes.map(({ id, coverage, modules }) => ({
      themeId: id,
      coverage,
      modules: modules.length,
    }));
    // The site shows no theme without modules, and the dashboard does.
    const filled = figures.coverage.filter(({ modules }) => modules > 0);
    expect(filled).toHaveLength(shown.length);
    expect(filled).toEqual(expect.arrayContaining(shown));
    const modules = site.themes.flatMap((theme) => theme.modules);
    const from = (origin: string) => modules.filter((module) => module.origin === origin).length;
    expect([figures.modulesOn, figures.modulesAdapted, figures.modulesOwn]).toEqual([
      modules.length,
      from('ADAPTED'),
      from('OWN'),
    ]);
  });

  it('have a cell for each theme that is on, and none for the others', () => {
    const known = dashboard.themes.map(({ id }) => id);
    const on = site.themes.map(({ id }) => id);
    expect(known).toEqual(expect.arrayContaining(on));
    const filled = figures.coverage.filter(({ modules }) => modules > 0);
    expect(filled.map(({ themeId }) => themeId).sort()).toEqual([...on].sort());
  });

  it('count news in the weeks in which its site dates it', () => {
    const weeks = site.news.items.map(({ publishedAt }) => toIsoWeek(toDay(new Date(publishedAt))));
    const [start = ''] = [...weeks, toIsoWeek(toDay(new Date()))].toSorted();
    expect(figures.newsPerWeek).toEqual(
      dashboard.weeks.map((week) =>
        week < start ? null : weeks.filter((one) => one === week).length,
      ),
    );
    expect(dashboard.weeks).toHaveLength(13);
    expect(sum(figures.newsPerWeek.map((articles) => articles ?? 0))).toBe(
      slug === 'aadorp' ? 3 : 1,
    );
  });

  it('count materials for each persona and phase as its toolkit offers them', () => {
    const shown = site.personas.personas.flatMap(({ id, slug: persona }) =>
      dashboard.phases.map(({ key }) => ({
        personaId: id,
        phaseKey: key,
        materials: site.toolkit.toolkit.materials.filter(
          ({ personaSlugs, phaseKeys }) =>
            personaSlugs.includes(persona) && phaseKeys.includes(key),
        ).length,
      })),
    );
    expect(figures.materials).toHaveLength(10);
    expect(figures.materials).toEqual(expect.arrayContaining(shown));
  });
});

describe('the content that is counted', () => {
  it('differs in every figure, so that equal numbers prove something', () => {
    const [a, b] = dashboard.municipalities;
    expect([a?.modulesOn, a?.modulesAdapted, a?.modulesOwn]).toEqual([8, 1, 2]);
    expect([b?.modulesOn, b?.modulesAdapted, b?.modulesOwn]).toEqual([8, 0, 0]);
    const coverages = [a, b].map((one) => one?.coverage.map(({ coverage }) => coverage));
    expect(coverages[0]).not.toEqual(coverages[1]);
    expect(new Set(coverages.flat())).toEqual(new Set(['EXTENSIVE', 'LIMITED', 'EMPTY']));
    expect(coverages.map((one) => one?.length)).not.toContain(dashboard.themes.length);
    expect(a?.newsPerWeek).not.toEqual(b?.newsPerWeek);
    expect(a?.materials).not.toEqual(b?.materials);
  });

  it('shows an own theme under the name of its municipality', () => {
    expect(dashboard.themes.map(({ title }) => title)).toContain('Van A (Aadorp)');
  });
});
