import fc from 'fast-check';
import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { getChangeTracker } from '#platform/cache/change-tracker.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { countContent } from '../../src/features/benchmarks/server/write-snapshots.ts';
import { readAvailabilityScreen } from '../../src/features/content/availability/read-availability-screen.ts';
import { readLibraryUsage } from '../../src/features/content/library/library-usage.ts';
import { readTenants } from '../../src/features/municipalities/server/read-tenants.ts';
import { readCalendar } from '../../src/features/news/calendar/read-calendar.ts';
import { listMunicipalitiesWithDueNews } from '../../src/features/news/publishing/publish-due-articles.ts';
import { readNewsStates } from '../../src/features/news/publishing/read-news-states.ts';
import { callGraphql, callRest } from '../../src/testing/call-cms.ts';
import {
  type DamageableContent,
  damages,
  listDamageablePlaces,
  makeDamageableContent,
  withDamage,
} from '../../src/testing/damaged-content.ts';
import { getToken, makeWorld, type World } from '../../src/testing/make-world.ts';
import { openCms } from '../../src/testing/open-cms.ts';

let payload: Payload;
let world: World;
let content: DamageableContent;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, [
    'steeringGroupMember',
    'communicationOfficer',
    'programmeAdmin',
  ]);
  // The server logs each error; the tests cause them.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined);
  content = await makeDamageableContent(world);
});

/** Everything that pages ask for: lists, and documents that are not damaged or not there. */
const everything = `{
  SiteMunicipalities { slug name visibility demo }
  SiteMe { municipalities }
  Site(municipality: "aadorp") { site {
    name style { hash } welcome { title } help { contacts { name } }
    themes { id slug title introduction origin coverage moduleCount
      modules { id slug title introduction level minutes goals content { ... on SiteStepBlock { title html } } updatedAt } }
    theme(slug: "thema") { id modules { slug } }
    noTheme: theme(slug: "er-niet") { id }
    module(slug: "module") { id theme { slug } content { ... on SiteStepBlock { title } } }
    noModule: module(slug: "er-niet") { id }
    news { total items { slug title introduction kind origin publishedAt content { ... on SiteTextBlock { html } } } }
    article(slug: "er-niet") { title }
    personas {
      personas { slug title summary motives materials { slug } }
      persona(slug: "persona") { title materials { slug } }
      noPersona: persona(slug: "er-niet") { title }
    }
    toolkit { toolkit {
      phases { key title message start end moments { title start end } }
      channels { name description }
      materials { slug title description format tier audiences phaseKeys personaSlugs channels
        files { id filename mimeType size description } }
    } }
  } }
  SiteDashboard { dashboard {
    takenAt demo themes { id title } personas { id title } weeks
    municipalities { slug name takenAt modulesOn coverage { themeId coverage } newsPerWeek
      materials { personaId materials } }
  } }
}`;

interface Answer {
  data: { Site: { site: unknown }; SiteDashboard: { dashboard: unknown } } | null;
  errors?: { path?: (string | number)[] }[];
}

/** Names of values that pages format: each is a readable moment, or null. */
const momentNames: readonly string[] = ['publishedAt', 'updatedAt', 'start', 'end', 'takenAt'];

/** Names of values in an answer that pages could not use. */
function listUnusable(value: unknown, name = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => listUnusable(item, name));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => listUnusable(inner, key));
  const isMoment = typeof value !== 'string' || !Number.isNaN(Date.parse(value));
  const isAddress = typeof value !== 'string' || /^[a-z0-9-]+$/.test(value);
  if (momentNames.includes(name)) return isMoment ? [] : [name];
  return ['slug', 'personaSlugs', 'municipalities'].includes(name) && !isAddress ? [name] : [];
}

/** What an answer lacks beside items of lists, and what in it no page could show. */
async function listProblems(): Promise<string[]> {
  getChangeTracker(payload).invalidateAll();
  const { body } = await callGraphql(getToken(world, 'programmeAdmin'), everything);
  const { data, errors = [] } = body as Answer;
  if (!data?.Site.site || !data.SiteDashboard.dashboard) return ['no answer'];
  const outsideLists = errors.filter(({ path }) => !path?.some((key) => typeof key === 'number'));
  return [...outsideLists.map(({ path }) => String(path)), ...listUnusable(data)];
}

/** Lists of the admin, some of which show documents that others refer to. */
async function listFailingLists(): Promise<string[]> {
  const token = getToken(world, 'programmeAdmin');
  const failing: string[] = [];
  for (const slug of ['municipalities', 'users', 'news-queue', 'modules', 'library-modules']) {
    const { status } = await callRest(token, 'GET', `/${slug}?depth=1&limit=50`);
    if (status !== 200) failing.push(`list of ${slug}: ${String(status)}`);
  }
  return failing;
}

/** What screens of the admin and jobs read of A, and of all municipalities. */
async function listFailingReaders(): Promise<string[]> {
  getChangeTracker(payload).invalidateAll();
  const now = new Date();
  const a = await asSystem(payload).findByID({ collection: 'municipalities', id: world.a });
  const req = { payload, context: {} } as never;
  const readers: Record<string, () => Promise<boolean>> = {
    states: async () =>
      (await readNewsStates(payload, { tenants: [world.a, world.b], now })).some(
        ({ tenant }) => tenant === world.a,
      ),
    due: async () => (await listMunicipalitiesWithDueNews(payload, now)).length >= 0,
    figures: async () =>
      (await countContent(payload, await readTenants(payload, null), now, false)).some(
        ({ tenantId }) => tenantId === world.a,
      ),
    availability: async () => (await readAvailabilityScreen(payload, a)).themes.length > 0,
    calendar: async () => (await readCalendar(payload, a, { now, back: 4 })).weeks.length > 0,
    usage: async () =>
      (await readLibraryUsage(req, 'modules', world.library.module)).municipalities > 0,
  };
  const failing: string[] = [];
  for (const [name, read] of Object.entries(readers)) {
    const isRight = await read().catch((error: unknown) => String(error));
    if (isRight !== true) failing.push(`${name}: ${String(isRight)}`);
  }
  return failing;
}

const listAllProblems = async () => [
  ...(await listProblems()),
  ...(await listFailingReaders()),
  ...(await listFailingLists()),
];

describe('a row with a damaged value', () => {
  it('is not there yet', async () => {
    expect(await listAllProblems()).toEqual([]);
  });

  it.each<[CollectionSlug, string, unknown]>([
    ['offers', 'item', null],
    ['news-publications', 'item', undefined],
    ['news-publications', 'publishedAt', 'gisteren'],
    ['news-queue', 'item', null],
    ['news-queue', '_order', 5],
    ['news-watermarks', 'checkedUntil', 'x'],
    ['news-skips', 'slotAt', 'x'],
    ['library-news', 'formerSlugs', 5],
    ['library-news', 'slug', undefined],
    ['library-materials', 'phases', { a: 1 }],
    ['materials', 'personas', 7],
    ['personas', 'slug', null],
    ['personas', 'slug', 5],
    ['library-themes', 'slug', ''],
    ['modules', 'slug', undefined],
    ['campaign-phases', 'start', 'x'],
    ['campaign-phases', 'moments.0.start', null],
    ['municipalities', 'slug', undefined],
    ['municipalities', 'name', null],
    ['municipalities', 'style', null],
    ['municipalities', 'welcome', null],
    ['municipalities', 'newsSlots.0.time', null],
    ['municipalities', 'newsSlots', { a: 1 }],
    ['municipalities', 'newsHolidays', [{ start: 'x', end: null }]],
    ['benchmark-snapshots', 'takenAt', 'x'],
    ['benchmark-snapshots', 'figures', 5],
  ])('costs that row and nothing else: %s.%s = %j', async (collection, field, value) => {
    const place = [collection, field] as const;
    expect(await withDamage(world, content, place, value, listAllProblems)).toEqual([]);
  });

  it.each([null, 'x', -1, 0.5, { a: 1 }])('costs the settings their default: %j', async (value) => {
    const settings = payload.db.globals.collection;
    await settings.deleteMany({});
    await settings.insertOne({ globalType: 'programme', extensiveFrom: value, newsPerWeek: value });
    expect(await listAllProblems()).toEqual([]);
    await settings.deleteMany({});
  });

  it('costs nothing else in any field, whatever it is', { timeout: 2_000_000 }, async () => {
    const places = fc.constantFrom(...(await listDamageablePlaces(world, content)));
    await fc.assert(
      fc.asyncProperty(places, fc.constantFrom(...damages), async (place, value) => {
        expect(await withDamage(world, content, place, value, listAllProblems)).toEqual([]);
      }),
      { numRuns: Number(process.env['DAMAGED_ROWS'] ?? 40), endOnFailure: true },
    );
  });
});
