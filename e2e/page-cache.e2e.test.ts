import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { lexicalOf } from '../cms/src/platform/rich-text/markdown-to-lexical.ts';
import { startTestWorkers, type TestWorkers } from './start-test-workers.ts';
import { fetchCacheStats, startFrontend, type TestFrontend } from './start-frontend.ts';
import { callApi, createVisibilityFixture, type VisibilityFixture, visit } from './visibility/visibility-fixture.ts';
import { withinTwoSeconds } from './within-two-seconds.ts';

const week = 7 * 24 * 3_600_000;

let workers: TestWorkers;
let second: TestFrontend;
let fixture: VisibilityFixture;
let officer: string;
let groningen: string;
let westerkwartier: string;

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
    signIn('communicatie@groningen.example'),
  ]);
  groningen = await fetchMunicipalityId('groningen');
  westerkwartier = await fetchMunicipalityId('westerkwartier');
});
afterAll(async () => {
  await Promise.all([workers.stop(), second.stop(), fixture.put('staff')]);
});

const sites = () => [inject('settings').SITE_URL, second.url];
const kept = () => fetchCacheStats(inject('settings').FRONTEND_HEALTH_PORT);

const text = async (url: string, cookie?: string): Promise<string> => {
  const answer = await fetch(url, { headers: cookie ? { cookie } : {}, redirect: 'manual' });
  return `${String(answer.status)} ${await answer.text()}`;
};

/** The municipality's welcome on its home page, by its editor. */
const welcome = async (title: string, id = groningen): Promise<void> => {
  const data = { welcome: { title, introduction: 'Leer hier verder.' } };
  const { status } = await callApi(fixture.tokens.admin, 'PATCH', `/municipalities/${id}`, data);
  expect(status).toBe(200);
};

describe('two frontends', () => {
  it('both show an article within two seconds after it was published', async () => {
    const title = 'Twee sites en één bericht';
    const facts = { title, kind: 'article', introduction: 'Kort.', tenant: groningen };
    const made = await callApi(officer, 'POST', '/news', {
      ...facts,
      body: lexicalOf('Lees maar.'),
      _status: 'published',
    });
    expect(made['status']).toBe(201);
    const item = { relationTo: 'news', value: (made['doc'] as { id: string }).id };
    const queued = await callApi(officer, 'POST', '/news-queue', { item, tenant: groningen });
    expect(queued['status']).toBe(201);
    const news = async (site: string) => text(`${site}/groningen/nieuws`);
    const hits = async () => (await second.kept()).anonymous.hits;
    const before = await hits();
    for (const site of sites()) expect(await news(site)).not.toContain(title);
    // From what is kept, once the article itself was heard of.
    await withinTwoSeconds(
      async () => (await news(second.url), hits()),
      (now) => now > before,
    );
    expect(await hits()).toBeGreaterThan(before);
    workers.setClock(new Date(Date.now() + 12 * week));
    await workers.tick('publish-due-news');
    const seen = await Promise.all(
      sites().map((site) =>
        withinTwoSeconds(
          () => news(site),
          (html) => html.includes(title),
        ),
      ),
    );
    for (const html of seen) expect(html).toContain(title);
  });

  it('both show a change within two seconds, time and again, and keep the pages of others', async () => {
    for (const site of sites()) await text(`${site}/assen`);
    for (const round of [1, 2, 3]) {
      for (const site of sites()) await text(`${site}/groningen`);
      await welcome(`Welkom, ronde ${String(round)}`);
      const seen = await Promise.all(
        sites().map((site) =>
          withinTwoSeconds(
            () => text(`${site}/groningen`),
            (html) => html.includes(`ronde ${String(round)}<`),
          ),
        ),
      );
      for (const html of seen) expect(html).toContain(`ronde ${String(round)}<`);
    }
    const before = await second.kept();
    expect(await text(`${second.url}/assen`)).toContain('Assen');
    const after = await second.kept();
    expect(after.anonymous.misses).toBe(before.anonymous.misses);
  });
});

describe('a page that is kept', () => {
  it('is given with the same headers, whole or as “you have it already”', async () => {
    await visit('/groningen/over');
    const first = await visit('/groningen/over');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).not.toBe('');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const head = await visit('/groningen/over', undefined, { method: 'HEAD' });
    expect([head.status, head.body, head.headers.get('etag')]).toEqual([200, '', tag]);
    const same = await visit('/groningen/over', undefined, { headers: { 'If-None-Match': tag } });
    expect([same.status, same.body]).toEqual([304, '']);
    expect(same.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('is no preview, no feed by key and nothing that was asked with other words', async () => {
    const before = (await kept()).anonymous;
    for (const at of ['/groningen/over?x=1', '/groningen/nieuws/feed.xml?sleutel=x', '/inloggen']) {
      await visit(at);
      await visit(at);
    }
    expect((await kept()).anonymous).toMatchObject({ hits: before.hits, misses: before.misses });
  });
});

describe('a municipality for staff', () => {
  beforeAll(() => fixture.put('staff'));

  it('gives members what was kept, each with their own name, and others nothing', async () => {
    const site = '/westerkwartier/themas';
    const leader = `payload-token=${await signIn('teamleider@westerkwartier.example')}`;
    const member = fixture.getCookie('member');
    await visit(site, member);
    const before = (await kept()).authenticated;
    const pages = [await visit(site, member), await visit(site, leader)];
    expect((await kept()).authenticated.hits).toBe(before.hits + 2);
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

  it('shows members a change within two seconds', async () => {
    const member = fixture.getCookie('member');
    for (const _time of [1, 2]) await visit('/westerkwartier', member);
    const title = 'Welkom, collega’s van Westerkwartier';
    await welcome(title, westerkwartier);
    const shows = (page: string) => page.includes(`>${title}<`);
    const page = async () => (await visit('/westerkwartier', member)).body;
    expect(await withinTwoSeconds(page, shows)).toSatisfy(shows);
  });

  it('gives nothing at once to who signed out, with the cookie of before', async () => {
    const token = await signIn('teamleider@westerkwartier.example');
    const cookie = `payload-token=${token}`;
    for (const _time of [1, 2]) expect((await visit('/westerkwartier', cookie)).status).toBe(200);
    await callApi(token, 'POST', '/users/logout');
    expect((await visit('/westerkwartier', cookie)).status).toBe(401);
  });

  it('is closed at once to members of others when it was open to all until now', async () => {
    const other = fixture.getCookie('other');
    await fixture.put('public');
    for (const _time of [1, 2])
      expect((await visit('/westerkwartier/over', other)).status).toBe(200);
    const at = `/municipalities/${westerkwartier}`;
    await callApi(fixture.tokens.admin, 'PATCH', at, { visibility: 'staff' });
    expect((await visit('/westerkwartier/over', other)).status).toBe(403);
    expect((await visit('/westerkwartier/over', fixture.getCookie('member'))).status).toBe(200);
  });

  it('is closed at once to its members when it is archived', async () => {
    const member = fixture.getCookie('member');
    for (const _time of [1, 2]) expect((await visit('/westerkwartier', member)).status).toBe(200);
    await fixture.put('archived');
    expect((await visit('/westerkwartier', member)).status).toBe(404);
    await fixture.put('staff');
  });
});
