import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startTestWorkers, type TestWorkers } from './start-workers.ts';
import {
  type Role,
  roles,
  type Examples,
  expected,
  municipality,
  previews,
  routes,
  states,
} from './visibility/route-classes.ts';
import { SharedCache } from './visibility/shared-cache.ts';
import {
  callApi,
  findExamples,
  createVisibilityFixture,
  type VisibilityFixture,
  visit,
} from './visibility/visibility-fixture.ts';
import { waitFor } from '../scripts/processes/wait-for.mjs';
import { backgroundWork } from './wait-limits.ts';

let fixture: VisibilityFixture;
let examples: Examples;

let workers: TestWorkers;

beforeAll(async () => {
  workers = await startTestWorkers();
  fixture = await createVisibilityFixture();
  examples = await findExamples(fixture.getCookie('admin'));
  // The figures exist after the workers computed the first ones.
  const figures = async () =>
    (await visit('/dashboard/cijfers.csv', fixture.getCookie('admin'))).status;
  await waitFor(figures, { ...backgroundWork, until: (status) => status === 200 });
});
afterAll(async () => {
  await fixture.setState('staff');
  await workers.stop();
});

const root = path.resolve(import.meta.dirname, '..');
const operations = Object.entries(
  JSON.parse(
    readFileSync(path.join(root, 'cms/persisted-operations/current.json'), 'utf8'),
  ) as Record<string, string>,
).map(([hash, text]) => ({ hash, text, name: /query (\w+)/.exec(text)?.[1] ?? text }));

/** Visits every page with this role, previews included. */
async function visitAll(role: Role) {
  const cookie = fixture.getCookie(role);
  const all = [
    ...Object.entries(routes).map(([file, [kind, at]]) => ({ file, kind, at: at(examples) })),
    ...previews.map((file) => ({
      file: `${file}?voorbeeld`,
      kind: 'preview' as const,
      at: `${routes[file]![1](examples)}?voorbeeld`,
    })),
  ];
  const responses = [];
  for (const route of all) responses.push({ ...route, ...(await visit(route.at, cookie)) });
  return responses;
}

type PageResponse = Awaited<ReturnType<typeof visitAll>>[number];

/** What the headers let a cache and a search engine do with a page. */
function describeCaching({ headers }: Pick<PageResponse, 'headers'>): string {
  const control = headers.get('cache-control') ?? 'no cache-control';
  const indexing = headers.get('x-robots-tag') === 'noindex' ? 'hidden' : 'listed';
  return `${control}; ${indexing}`;
}

/** What the headers must say: private unless every anonymous visitor gets the page too. */
function getExpectedCaching(response: PageResponse, role: Role, state: string): string {
  const { kind, status, file } = response;
  if (file === 'robots.txt.ts') return 'public, max-age=3600; hidden';
  const isOpen = kind === 'open' || (state === 'public' && ['content', 'feed'].includes(kind));
  if (kind === 'style' && status === 200) {
    const open = state === 'public';
    return `${open ? 'public' : 'private'}, max-age=31536000, immutable; ${open ? 'listed' : 'hidden'}`;
  }
  if (!isOpen || status !== 200) return 'private, no-store; hidden';
  return role === 'visitor' ? 'no-cache; listed' : 'private, no-store; listed';
}

describe('route-classes.ts', () => {
  it('has a class for every page of the site', () => {
    const files = globSync('**/*.{astro,ts}', { cwd: path.join(root, 'frontend/src/pages') });
    expect(Object.keys(routes).sort(), 'e2e/visibility/route-classes.ts').toEqual(files.sort());
  });

  it('lists every page that shows drafts as a preview', () => {
    const cwd = path.join(root, 'frontend/src/pages');
    const previewPages = globSync('**/*.astro', { cwd }).filter((file) =>
      readFileSync(path.join(cwd, file), 'utf8').includes('isPreview('),
    );
    expect([...previews].sort()).toEqual(previewPages.sort());
  });
});

/** The status of the site in an operation's response, by HTTP status. */
const siteStatuses = { 200: 'OPEN', 401: 'SIGN_IN', 403: 'NO_ACCESS', 404: 'NOT_FOUND' } as const;
const toSiteStatus = (status: number): string => siteStatuses[status as keyof typeof siteStatuses];

interface Data {
  Site?: { status: string; site: object | null };
  SiteDashboard?: { status: string };
  SiteFeed?: { status: string; feed: object | null };
  SiteMunicipalities?: { slug: string }[];
  SiteMe?: object | null;
}

async function queryByHash(role: Role, hash: string, draft: boolean): Promise<Data> {
  const variables = {
    municipality,
    slug: examples.article,
    page: 1,
    draft,
    feed: true,
    key: 'niemands-sleutel',
    query: 'wachtwoord',
  };
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  const token = fixture.tokens[role];
  const { data } = await callApi(token, 'POST', '/site', { variables, extensions });
  return data as Data;
}

describe.each(states)('a municipality in state %s', (state) => {
  beforeAll(() => fixture.setState(state));

  it.each(roles)(
    'gives role %s the expected status and caching headers on every page',
    async (role) => {
      const responses = await visitAll(role);
      const statuses = Object.fromEntries(responses.map(({ file, status }) => [file, status]));
      const expectedStatuses = Object.fromEntries(
        responses.map(({ file, kind }) => [file, expected[kind][state][role]]),
      );
      expect(statuses).toEqual(expectedStatuses);
      const caching = Object.fromEntries(
        responses.map((response) => [response.file, describeCaching(response)]),
      );
      const expectedCaching = Object.fromEntries(
        responses.map((response) => [response.file, getExpectedCaching(response, role, state)]),
      );
      expect(caching).toEqual(expectedCaching);
      for (const { headers } of responses) expect(headers.get('vary')).toContain('Cookie');
    },
  );

  it.each(roles)('gives role %s the expected result of every GraphQL operation', async (role) => {
    for (const { hash, name, text } of operations) {
      for (const draft of text.includes('$draft') ? [false, true] : [false]) {
        const data = await queryByHash(role, hash, draft);
        const kind = draft ? 'preview' : 'content';
        const siteStatus = toSiteStatus(expected[kind][state][role]);
        if (data.Site) {
          const { status, site } = data.Site;
          expect([name, status, site !== null]).toEqual([name, siteStatus, siteStatus === 'OPEN']);
        } else if (data.SiteDashboard) {
          expect(data.SiteDashboard.status).toBe(toSiteStatus(expected.figures[state][role]));
        } else if (data.SiteFeed) {
          expect(data.SiteFeed).toEqual({ status: 'NOT_FOUND', feed: null });
        } else if (data.SiteMunicipalities) {
          const isListed = data.SiteMunicipalities.some(({ slug }) => slug === municipality);
          expect(isListed).toBe(state !== 'archived');
        } else {
          expect(Object.keys(data), `expectations for ${name}`).toEqual(['SiteMe']);
        }
      }
    }
  });
});

describe('a staff-only municipality, for a caller who does not belong there', () => {
  beforeAll(() => fixture.setState('staff'));

  /** Paths of things that exist, each with a path of something that does not. */
  const listPairs = (): [string, string][] => {
    const id = examples.file.split('/')[0]!;
    const other = examples.file.replace(id, id.replace(/./g, 'a'));
    return [
      [`/nieuws/${examples.article}`, '/nieuws/bestaat-niet'],
      [`/modules/${examples.module}`, '/modules/bestaat-niet'],
      [`/themas/${examples.theme}`, '/themas/bestaat-niet'],
      [`/toolkit/${examples.persona}`, '/toolkit/bestaat-niet'],
      [`/bestanden/${examples.file}`, `/bestanden/${other}`],
      ['/nieuws', '/nieuws?pagina=999'],
    ];
  };

  const toComparable = (response: Awaited<ReturnType<typeof visit>>, at: string) => ({
    status: response.status,
    headers: Object.fromEntries(
      [...response.headers].filter(([name]) => !['date', 'x-request-id'].includes(name)),
    ),
    // The page repeats the requested path, as the address to return to after signing in.
    body: response.body.replaceAll(at, '…').replaceAll(at.replace('?', '&#63;'), '…'),
  });

  it.each(['visitor', 'other', 'steering'] as const)(
    'gives role %s the same response for what exists and what does not',
    async (role) => {
      const cookie = fixture.getCookie(role);
      for (const [existing, missing] of listPairs()) {
        const requests: RequestInit[] = [
          {},
          { method: 'HEAD' },
          { method: 'OPTIONS' },
          { headers: { 'If-None-Match': '*', 'If-Modified-Since': new Date().toUTCString() } },
        ];
        for (const request of requests) {
          const [a, b] = [`/${municipality}${existing}`, `/${municipality}${missing}`];
          const responses = [await visit(a, cookie, request), await visit(b, cookie, request)];
          const [one, two] = [toComparable(responses[0]!, a), toComparable(responses[1]!, b)];
          delete one.headers['content-length'];
          delete two.headers['content-length'];
          expect(one).toEqual(two);
          expect([401, 403, 405]).toContain(one.status);
          expect(one.body).not.toMatch(/Stadskanaal|Westerkwartier/);
        }
      }
    },
  );

  it('gives the same response for its stylesheet and feed as a municipality that does not exist', async () => {
    for (const at of [`/stijl/X.${examples.style}.css`, '/X/nieuws/feed.xml?sleutel=geraden']) {
      const responses = [
        await visit(at.replace('X', municipality)),
        await visit(at.replace('X', 'bestaat-niet')),
      ].map((response) => toComparable(response, at));
      expect(responses[0]).toEqual(responses[1]);
      expect(responses[0]!.status).toBe(404);
    }
  });
});

describe('a shared cache in front of the site', () => {
  const content = () =>
    Object.values(routes)
      .filter(([kind]) => ['content', 'campaign', 'feed', 'ownFeed'].includes(kind))
      .map(([, at]) => at(examples));
  let cache: SharedCache;
  const getAll = async (role: Role, query = '') => {
    const statuses = [];
    for (const at of content()) {
      statuses.push((await cache.get(`${at}${query}`, fixture.getCookie(role))).status);
    }
    return [...new Set(statuses)];
  };

  it('serves nothing to anonymous visitors that it stored before the site became staff-only', async () => {
    cache = new SharedCache(inject('settings').SITE_URL);
    await fixture.setState('public');
    for (const role of ['visitor', 'visitor', 'member', 'editor'] as const) await getAll(role);
    await getAll('editor', '?voorbeeld');
    expect(cache.paths.length).toBeGreaterThanOrEqual(10);
    await fixture.setState('staff');
    expect((await getAll('visitor')).sort()).toEqual([401, 404]);
    expect((await getAll('other')).sort()).toEqual([403, 404]);
    expect(await getAll('visitor', '?voorbeeld')).not.toContain(200);
  });

  it('stores neither the pages of a member nor the rejections of a visitor', async () => {
    cache = new SharedCache(inject('settings').SITE_URL);
    await fixture.setState('staff');
    await getAll('visitor');
    expect((await getAll('ambassador')).sort()).toEqual([200, 404]);
    expect((await getAll('member')).sort()).toEqual([200, 403, 404]);
    expect((await getAll('visitor')).sort()).toEqual([401, 404]);
    expect(cache.paths).toEqual([]);
  });

  it('serves nothing of a municipality that was archived since', async () => {
    cache = new SharedCache(inject('settings').SITE_URL);
    await fixture.setState('public');
    await getAll('visitor');
    await fixture.setState('archived');
    for (const role of roles) expect(await getAll(role)).toEqual([404]);
  });

  it('serves no page of the campaign to others after an ambassador read it', async () => {
    cache = new SharedCache(inject('settings').SITE_URL);
    await fixture.setState('public');
    const paths = Object.values(routes)
      .filter(([kind]) => kind === 'campaign')
      .map(([, at]) => at(examples));
    for (const at of paths) {
      const statuses = [];
      for (const role of ['ambassador', 'visitor', 'member'] as const) {
        statuses.push((await cache.get(at, fixture.getCookie(role))).status);
      }
      expect([at, ...statuses]).toEqual([at, 200, 401, 403]);
    }
    expect(cache.paths).toEqual([]);
  });

  it('revalidates a file before serving it again', async () => {
    cache = new SharedCache(inject('settings').SITE_URL);
    await fixture.setState('public');
    await fixture.setToolkitVisibility('site');
    const at = routes['[municipality]/bestanden/[id]/[filename].ts']![1](examples);
    const [first, second] = [await cache.get(at), await cache.get(at)];
    expect(second).toEqual({ ...first, reachedOrigin: true });
    const { headers } = await visit(at);
    const response = await visit(at, undefined, {
      headers: { 'If-None-Match': headers.get('etag') ?? '' },
    });
    expect([response.status, response.body]).toEqual([304, '']);
    await fixture.setToolkitVisibility('campaign');
    expect((await cache.get(at)).status).toBe(401);
  });
});

describe('a personal feed', () => {
  beforeAll(() => fixture.setState('staff'));

  const form = (role: Role, actie: string, origin = inject('settings').SITE_URL) =>
    visit(`/${municipality}/nieuwsfeed`, fixture.getCookie(role), {
      method: 'POST',
      body: new URLSearchParams({ actie }),
      headers: { Origin: origin },
    });
  const findAddress = (html: string): string =>
    new URL(/>(http[^<]+sleutel=[^<]+)</.exec(html)?.[1] ?? 'about:blank').href;
  const read = async (address: string) => {
    const { pathname, search } = new URL(address);
    return visit(pathname + search);
  };

  it('is created by a member and read without a session', async () => {
    const news = await visit(`/${municipality}/nieuws`, fixture.getCookie('member'));
    expect(news.body).toContain('Nieuws in je eigen feedlezer');
    const page = await form('member', 'maken');
    expect(page.status).toBe(200);
    const feed = await read(findAddress(page.body));
    expect(feed.status).toBe(200);
    expect(describeCaching(feed)).toBe('private, no-store; hidden');
    expect(feed.headers.get('referrer-policy')).toBe('no-referrer');
    expect(feed.body).toContain(`/${municipality}/nieuws/${examples.article}`);
    expect(feed.body).not.toContain('sleutel');
    const again = await visit(`/${municipality}/nieuwsfeed`, fixture.getCookie('member'));
    expect(again.body).not.toContain('sleutel=');
  });

  it('ends when a new one is created, and when its owner ends it', async () => {
    const addresses = [];
    for (const _time of [1, 2]) addresses.push(findAddress((await form('member', 'maken')).body));
    expect((await read(addresses[0]!)).status).toBe(404);
    expect((await read(addresses[1]!)).status).toBe(200);
    await form('member', 'stoppen');
    expect((await read(addresses[1]!)).status).toBe(404);
  });

  it('is not created by a form of another site, nor for a role that does not belong there', async () => {
    expect((await form('member', 'maken', 'https://elders.example')).status).toBe(403);
    const statuses = [];
    for (const role of ['visitor', 'other', 'admin'] as const) {
      statuses.push((await form(role, 'maken')).status);
    }
    expect(statuses).toEqual([401, 403, 404]);
  });
});

describe('the cms itself', () => {
  it('lets no cache store a response of its API', async () => {
    for (const [at, token] of [
      ['/users/me', fixture.tokens.editor],
      ['/modules', fixture.tokens.editor],
      ['/files/file/bestaat-niet.pdf', undefined],
      ['/site-files/bestaat-niet/bestaat-niet', undefined],
    ] as const) {
      const headers = new Headers(token ? { Authorization: `JWT ${token}` } : {});
      const response = await fetch(`${inject('settings').CMS_URL}/api${at}`, { headers });
      expect([at, response.headers.get('cache-control')]).toEqual([at, 'private, no-store']);
    }
  });
});

describe('search engines', () => {
  it('may index nothing of the cms', async () => {
    const { CMS_URL } = inject('settings');
    for (const at of ['/admin', '/admin/login', '/api/users/me', '/api/site', '/bestaat-niet']) {
      const { headers } = await fetch(`${CMS_URL}${at}`, { redirect: 'manual' });
      expect([at, headers.get('x-robots-tag')]).toEqual([at, 'noindex']);
    }
  });

  it('find only public municipalities in the sitemap', async () => {
    await fixture.setState('staff');
    const { body } = await visit('/sitemap.xml');
    expect(body).toContain('/groningen/nieuws</loc>');
    expect(body).not.toContain(municipality);
    expect((await visit('/robots.txt')).body).not.toContain(municipality);
  });

  it('may index no error page', async () => {
    for (const [at, init] of [
      ['/groningen', { method: 'OPTIONS' }],
      ['/groningen', { method: 'POST' }],
      [`/${'a'.repeat(3000)}`, {}],
      ['/%zz', {}],
    ] as const) {
      expect(describeCaching(await visit(at, undefined, init))).toBe('private, no-store; hidden');
    }
  });
});
