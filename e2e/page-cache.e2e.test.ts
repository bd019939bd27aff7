import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startTestWorkers, type TestWorkers } from './start-workers.ts';
import { fetchCacheStats, startFrontend, type TestFrontend } from './start-frontend.ts';
import {
  callApi,
  createVisibilityFixture,
  type VisibilityFixture,
  visit,
} from './visibility/visibility-fixture.ts';
import { waitFor } from '../scripts/processes/wait-for.mjs';
import { cacheInvalidation } from './wait-limits.ts';

const week = 7 * 24 * 3_600_000;

let workers: TestWorkers;
let second: TestFrontend;
let fixture: VisibilityFixture;
let officer: string;
let oldambt: string;
let stadskanaal: string;

const signIn = async (email: string): Promise<string> => {
  const sent = { email, password: inject('demoPassword') };
  return String((await callApi(undefined, 'POST', '/users/login', sent))['token']);
};

const fetchMunicipalityId = async (slug: string): Promise<string> => {
  const at = `/municipalities?where[slug][equals]=${slug}`;
  const { docs } = await callApi(fixture.tokens.admin, 'GET', at);
  return (docs as [{ id: string }])[0].id;
};

beforeAll(async () => {
  [workers, second, fixture, officer] = await Promise.all([
    startTestWorkers(),
    startFrontend(inject('settings'), inject('folders')),
    createVisibilityFixture(),
    signIn('communicatie@oldambt.example'),
  ]);
  oldambt = await fetchMunicipalityId('oldambt');
  stadskanaal = await fetchMunicipalityId('stadskanaal');
});
afterAll(async () => {
  await Promise.all([workers.stop(), second.stop(), fixture.setState('staff')]);
});

const sites = () => [inject('settings').SITE_URL, second.url];
const fetchStats = () => fetchCacheStats(inject('settings').FRONTEND_HEALTH_PORT);

const text = async (url: string, cookie?: string): Promise<string> => {
  const response = await fetch(url, { headers: cookie ? { cookie } : {}, redirect: 'manual' });
  return `${String(response.status)} ${await response.text()}`;
};

/** Changes the welcome on the home page of a municipality. */
const changeWelcome = async (title: string, id = oldambt): Promise<void> => {
  const data = { welcome: { title, introduction: 'Leer hier verder.' } };
  const { status } = await callApi(fixture.tokens.admin, 'PATCH', `/municipalities/${id}`, data);
  expect(status).toBe(200);
};

describe('two frontends', () => {
  it('both show an article within two seconds after its publication', async () => {
    const title = 'Twee sites en één bericht';
    const data = { title, kind: 'article', introduction: 'Kort.', tenant: oldambt };
    const defaults = { direction: null, format: '', indent: 0, version: 1 };
    const words = { type: 'text', text: 'Lees maar.', format: 0, mode: 'normal', version: 1 };
    const paragraph = { type: 'paragraph', ...defaults, children: [words] };
    const body = { root: { type: 'root', ...defaults, children: [paragraph] } };
    const content = [{ blockType: 'text', body }];
    const created = await callApi(officer, 'POST', '/news', {
      ...data,
      content,
      _status: 'published',
    });
    expect(created['status']).toBe(201);
    const item = { relationTo: 'news', value: (created['doc'] as { id: string }).id };
    const queued = await callApi(officer, 'POST', '/news-queue', { item, tenant: oldambt });
    expect(queued['status']).toBe(201);
    const news = async (site: string) => text(`${site}/oldambt/nieuws`);
    const hits = async () => (await second.fetchCacheStats()).anonymous.hits;
    const before = await hits();
    for (const site of sites()) expect(await news(site)).not.toContain(title);
    // The page comes from the cache again once the new article invalidated it.
    await waitFor(async () => (await news(second.url), hits()), {
      ...cacheInvalidation,
      until: (now) => now > before,
    });
    expect(await hits()).toBeGreaterThan(before);
    workers.setClock(new Date(Date.now() + 12 * week));
    await workers.runJob('publish-due-news', oldambt);
    const pages = await Promise.all(
      sites().map((site) =>
        waitFor(() => news(site), { ...cacheInvalidation, until: (html) => html.includes(title) }),
      ),
    );
    for (const html of pages) expect(html).toContain(title);
  });

  it('both show each change within two seconds and keep the cached pages of other municipalities', async () => {
    for (const site of sites()) await text(`${site}/assen`);
    for (const round of [1, 2, 3]) {
      for (const site of sites()) await text(`${site}/oldambt`);
      await changeWelcome(`Welkom, ronde ${String(round)}`);
      const pages = await Promise.all(
        sites().map((site) =>
          waitFor(() => text(`${site}/oldambt`), {
            ...cacheInvalidation,
            until: (html) => html.includes(`ronde ${String(round)}<`),
          }),
        ),
      );
      for (const html of pages) expect(html).toContain(`ronde ${String(round)}<`);
    }
    const before = await second.fetchCacheStats();
    expect(await text(`${second.url}/assen`)).toContain('Assen');
    const after = await second.fetchCacheStats();
    expect(after.anonymous.misses).toBe(before.anonymous.misses);
  });
});

describe('a cached page', () => {
  it('is served with the same headers, in full or as 304', async () => {
    await visit('/oldambt/over');
    const first = await visit('/oldambt/over');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).not.toBe('');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const head = await visit('/oldambt/over', undefined, { method: 'HEAD' });
    expect([head.status, head.body, head.headers.get('etag')]).toEqual([200, '', tag]);
    const same = await visit('/oldambt/over', undefined, { headers: { 'If-None-Match': tag } });
    expect([same.status, same.body]).toEqual([304, '']);
    expect(same.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('is served whatever parameters are added, with a canonical link without them', async () => {
    const plain = await visit('/oldambt/nieuws');
    const before = (await fetchStats()).anonymous;
    const urls = ['?utm_source=x', '?', '?pagina=1', '?a[]=1&__proto__=2', '?%E0%A4%A', '?x=%00'];
    for (const search of urls) {
      const { status, body } = await visit(`/oldambt/nieuws${search}`);
      expect([search, status, body]).toEqual([search, 200, plain.body]);
    }
    const after = (await fetchStats()).anonymous;
    expect(after).toMatchObject({ hits: before.hits + urls.length, misses: before.misses });
    const canonical = `${inject('settings').SITE_URL}/oldambt/nieuws`;
    expect(plain.body).toContain(`<link rel="canonical" href="${canonical}"`);
  });

  it('is never a preview, a feed with a key or a form', async () => {
    const before = (await fetchStats()).anonymous;
    for (const at of [
      '/oldambt/nieuws/een-bericht?voorbeeld=1',
      '/oldambt/nieuws/feed.xml?sleutel=x',
      '/inloggen?x=1',
    ]) {
      await visit(at);
      await visit(at);
    }
    expect((await fetchStats()).anonymous).toMatchObject({
      hits: before.hits,
      misses: before.misses,
    });
  });
});

describe('a staff-only municipality', () => {
  beforeAll(() => fixture.setState('staff'));

  it('serves cached pages to members with their own name, and nothing to others', async () => {
    const site = '/stadskanaal/themas';
    const leader = `payload-token=${await signIn('teamleider@stadskanaal.example')}`;
    // Both carry the campaign, so their pages have the same menu.
    const ambassador = fixture.getCookie('ambassador');
    await visit(site, ambassador);
    const before = (await fetchStats()).authenticated;
    const pages = [await visit(site, ambassador), await visit(site, leader)];
    expect((await fetchStats()).authenticated.hits).toBe(before.hits + 2);
    const names = pages.map(
      ({ body }) => /account__name"[^>]*>[^]*?<\/span>\s*([^<]+)</.exec(body)?.[1],
    );
    expect([new Set(names).size, names.includes(undefined)]).toEqual([2, false]);
    for (const page of pages) {
      expect(page.status).toBe(200);
      expect(page.headers.get('cache-control')).toBe('private, no-store');
    }
    const statuses = [];
    for (const role of ['visitor', 'other', 'steering'] as const) {
      statuses.push((await visit(site, fixture.getCookie(role))).status);
    }
    expect(statuses).toEqual([401, 403, 403]);
  });

  it('shows a change to members within two seconds', async () => {
    const member = fixture.getCookie('member');
    for (const _time of [1, 2]) await visit('/stadskanaal', member);
    const title = 'Welkom, collega’s van Stadskanaal';
    await changeWelcome(title, stadskanaal);
    const shows = (page: string) => page.includes(`>${title}<`);
    const page = async () => (await visit('/stadskanaal', member)).body;
    expect(await waitFor(page, { ...cacheInvalidation, until: shows })).toSatisfy(shows);
  });

  it('rejects the old cookie of a user who signed out', async () => {
    const token = await signIn('teamleider@stadskanaal.example');
    const cookie = `payload-token=${token}`;
    for (const _time of [1, 2]) expect((await visit('/stadskanaal', cookie)).status).toBe(200);
    await callApi(token, 'POST', '/users/logout');
    expect((await visit('/stadskanaal', cookie)).status).toBe(401);
  });

  it('rejects members of others at once when it stops being public', async () => {
    const other = fixture.getCookie('other');
    await fixture.setState('public');
    for (const _time of [1, 2]) expect((await visit('/stadskanaal/over', other)).status).toBe(200);
    const at = `/municipalities/${stadskanaal}`;
    await callApi(fixture.tokens.admin, 'PATCH', at, { visibility: 'staff' });
    expect((await visit('/stadskanaal/over', other)).status).toBe(403);
    expect((await visit('/stadskanaal/over', fixture.getCookie('member'))).status).toBe(200);
  });

  it('rejects its members at once when it is archived', async () => {
    const member = fixture.getCookie('member');
    for (const _time of [1, 2]) expect((await visit('/stadskanaal', member)).status).toBe(200);
    await fixture.setState('archived');
    expect((await visit('/stadskanaal', member)).status).toBe(404);
    await fixture.setState('staff');
  });
});
