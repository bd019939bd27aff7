import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { eventually } from './eventually.ts';
import { startTestWorkers, type TestWorkers } from './start-test-workers.ts';
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
import { callApi, findExamples, createVisibilityFixture, type VisibilityFixture, visit } from './visibility/visibility-fixture.ts';

let fixture: VisibilityFixture;
let examples: Examples;

let workers: TestWorkers;

beforeAll(async () => {
  workers = await startTestWorkers();
  fixture = await createVisibilityFixture();
  examples = await findExamples(fixture.getCookie('admin'));
  // Who may see the figures gets them once there are any.
  const figures = async () =>
    (await visit('/dashboard/cijfers.csv', fixture.getCookie('admin'))).status;
  await eventually(figures, (status) => status === 200);
});
afterAll(async () => {
  await fixture.put('staff');
  await workers.stop();
});

const root = path.resolve(import.meta.dirname, '..');
const operations = Object.entries(
  JSON.parse(readFileSync(path.join(root, 'cms/operations/current.json'), 'utf8')) as Record<
    string,
    string
  >,
).map(([hash, text]) => ({ hash, text, name: /query (\w+)/.exec(text)?.[1] ?? text }));

/** Every page as this person gets it, preview included. */
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
  const answers = [];
  for (const route of all) answers.push({ ...route, ...(await visit(route.at, cookie)) });
  return answers;
}

type Answer = Awaited<ReturnType<typeof visitAll>>[number];

/** What a cache and a search engine may do with it, in a word. */
function describeCaching({ headers }: Pick<Answer, 'headers'>): string {
  const control = headers.get('cache-control') ?? 'nothing said';
  const listed = headers.get('x-robots-tag') === 'noindex' ? 'hidden' : 'listed';
  return `${control}; ${listed}`;
}

/** The same, as it ought to be: closed unless every stranger gets it too. */
function expectedCaching(answer: Answer, role: Role, state: string): string {
  const { kind, status, file } = answer;
  if (file === 'robots.txt.ts') return 'public, max-age=3600; hidden';
  const isOpen = kind === 'open' || (state === 'public' && ['content', 'feed'].includes(kind));
  if (kind === 'style' && status === 200) {
    const open = state === 'public';
    return `${open ? 'public' : 'private'}, max-age=31536000, immutable; ${open ? 'listed' : 'hidden'}`;
  }
  if (!isOpen || status !== 200) return 'private, no-store; hidden';
  return role === 'visitor' ? 'no-cache; listed' : 'private, no-store; listed';
}

describe('a new', () => {
  it('page gets a class of expectations', () => {
    const files = globSync('**/*.{astro,ts}', { cwd: path.join(root, 'frontend/src/pages') });
    expect(Object.keys(routes).sort(), 'e2e/visibility/route-classes.ts').toEqual(files.sort());
  });

  it('page that shows drafts is among the previews', () => {
    const cwd = path.join(root, 'frontend/src/pages');
    const showing = globSync('**/*.astro', { cwd }).filter((file) =>
      readFileSync(path.join(cwd, file), 'utf8').includes('isPreview('),
    );
    expect([...previews].sort()).toEqual(showing.sort());
  });
});

/** What an operation says about the site, in words of the schema. */
const wordFor = { 200: 'OPEN', 401: 'SIGN_IN', 403: 'NO_ACCESS', 404: 'NOT_FOUND' } as const;
const word = (status: number): string => wordFor[status as keyof typeof wordFor];

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
  };
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  const token = fixture.tokens[role];
  const { data } = await callApi(token, 'POST', '/graphql', { variables, extensions });
  return data as Data;
}

describe.each(states)('when the municipality is: %s', (state) => {
  beforeAll(() => fixture.put(state));

  it.each(roles)('every page answers as it should: %s', async (role) => {
    const answers = await visitAll(role);
    const seen = Object.fromEntries(answers.map(({ file, status }) => [file, status]));
    const right = Object.fromEntries(
      answers.map(({ file, kind }) => [file, expected[kind][state][role]]),
    );
    expect(seen).toEqual(right);
    const kept = Object.fromEntries(answers.map((answer) => [answer.file, describeCaching(answer)]));
    const keep = Object.fromEntries(
      answers.map((answer) => [answer.file, expectedCaching(answer, role, state)]),
    );
    expect(kept).toEqual(keep);
    for (const { headers } of answers) expect(headers.get('vary')).toContain('Cookie');
  });

  it.each(roles)('every operation of the site answers as it should: %s', async (role) => {
    for (const { hash, name, text } of operations) {
      for (const draft of text.includes('$draft') ? [false, true] : [false]) {
        const data = await queryByHash(role, hash, draft);
        const kind = draft ? 'preview' : 'content';
        const here = word(expected[kind][state][role]);
        if (data.Site) {
          const { status, site } = data.Site;
          expect([name, status, site !== null]).toEqual([name, here, here === 'OPEN']);
        } else if (data.SiteDashboard) {
          expect(data.SiteDashboard.status).toBe(word(expected.figures[state][role]));
        } else if (data.SiteFeed) {
          expect(data.SiteFeed).toEqual({ status: 'NOT_FOUND', feed: null });
        } else if (data.SiteMunicipalities) {
          const named = data.SiteMunicipalities.some(({ slug }) => slug === municipality);
          expect(named).toBe(state !== 'archived');
        } else {
          expect(Object.keys(data), `expectations for ${name}`).toEqual(['SiteMe']);
        }
      }
    }
  });
});

describe('a municipality for staff, to somebody who does not belong there', () => {
  beforeAll(() => fixture.put('staff'));

  /** Addresses of what is there, and of what is not. */
  const pairs = (): [string, string][] => {
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

  const plain = (answer: Awaited<ReturnType<typeof visit>>, at: string) => ({
    status: answer.status,
    headers: Object.fromEntries([...answer.headers].filter(([name]) => name !== 'date')),
    // Where to return to after signing in is what the visitor typed.
    body: answer.body.replaceAll(at, '…').replaceAll(at.replace('?', '&#63;'), '…'),
  });

  it.each(['visitor', 'other', 'steering'] as const)(
    'what exists and what does not look the same, however one asks: %s',
    async (role) => {
      const cookie = fixture.getCookie(role);
      for (const [there, nowhere] of pairs()) {
        const ways: RequestInit[] = [
          {},
          { method: 'HEAD' },
          { method: 'OPTIONS' },
          { headers: { 'If-None-Match': '*', 'If-Modified-Since': new Date().toUTCString() } },
        ];
        for (const way of ways) {
          const [a, b] = [`/${municipality}${there}`, `/${municipality}${nowhere}`];
          const answers = [await visit(a, cookie, way), await visit(b, cookie, way)];
          const [one, two] = [plain(answers[0]!, a), plain(answers[1]!, b)];
          delete one.headers['content-length'];
          delete two.headers['content-length'];
          expect(one).toEqual(two);
          expect([401, 403, 405]).toContain(one.status);
          expect(one.body).not.toContain('Westerkwartier');
        }
      }
    },
  );

  it('its stylesheet and its feed look like those of a municipality that is not there', async () => {
    for (const at of [`/stijl/X.${examples.style}.css`, '/X/nieuws/feed.xml?sleutel=geraden']) {
      const answers = [
        await visit(at.replace('X', municipality)),
        await visit(at.replace('X', 'bestaat-niet')),
      ].map((answer) => plain(answer, at));
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]!.status).toBe(404);
    }
  });
});

describe('a cache between everybody and the site', () => {
  const content = () =>
    Object.values(routes)
      .filter(([kind]) => ['content', 'feed', 'ownFeed'].includes(kind))
      .map(([, at]) => at(examples));
  let cache: SharedCache;
  const through = async (role: Role, query = '') => {
    const statuses = [];
    for (const at of content()) {
      statuses.push((await cache.get(`${at}${query}`, fixture.getCookie(role))).status);
    }
    return [...new Set(statuses)];
  };

  it('gives nothing to strangers that it kept before a switch to “alleen medewerkers”', async () => {
    cache = new SharedCache(inject('settings').SITE_URL);
    await fixture.put('public');
    for (const role of ['visitor', 'visitor', 'member', 'editor'] as const) await through(role);
    await through('editor', '?voorbeeld');
    expect(cache.paths.length).toBeGreaterThan(10);
    await fixture.put('staff');
    expect((await through('visitor')).sort()).toEqual([401, 404]);
    expect((await through('other')).sort()).toEqual([403, 404]);
    expect(await through('visitor', '?voorbeeld')).not.toContain(200);
  });

  it('gives nothing that a member read, and keeps no closed door from a member', async () => {
    cache = new SharedCache(inject('settings').SITE_URL);
    await fixture.put('staff');
    await through('visitor');
    expect((await through('member')).sort()).toEqual([200, 404]);
    expect((await through('visitor')).sort()).toEqual([401, 404]);
    expect(cache.paths).toEqual([]);
  });

  it('gives nothing of a municipality that is archived meanwhile', async () => {
    cache = new SharedCache(inject('settings').SITE_URL);
    await fixture.put('public');
    await through('visitor');
    await fixture.put('archived');
    for (const role of roles) expect(await through(role)).toEqual([404]);
  });

  it('asks before it gives a file again, which is not sent twice', async () => {
    cache = new SharedCache(inject('settings').SITE_URL);
    await fixture.put('public');
    const at = routes['[municipality]/bestanden/[id]/[filename].ts']![1](examples);
    const [once, again] = [await cache.get(at), await cache.get(at)];
    expect(again).toEqual({ ...once, asked: true });
    const { headers } = await visit(at);
    const answer = await visit(at, undefined, {
      headers: { 'If-None-Match': headers.get('etag') ?? '' },
    });
    expect([answer.status, answer.body]).toEqual([304, '']);
  });
});

describe('a personal feed', () => {
  beforeAll(() => fixture.put('staff'));

  const form = (role: Role, actie: string, origin = inject('settings').SITE_URL) =>
    visit(`/${municipality}/nieuwsfeed`, fixture.getCookie(role), {
      method: 'POST',
      body: new URLSearchParams({ actie }),
      headers: { Origin: origin },
    });
  const addressIn = (html: string): string =>
    new URL(/>(http[^<]+sleutel=[^<]+)</.exec(html)?.[1] ?? 'about:blank').href;
  const read = async (address: string) => {
    const { pathname, search } = new URL(address);
    return visit(pathname + search);
  };

  it('is made by a member with a form, and read without a session', async () => {
    const news = await visit(`/${municipality}/nieuws`, fixture.getCookie('member'));
    expect(news.body).toContain('Nieuws in je eigen feedlezer');
    const page = await form('member', 'maken');
    expect(page.status).toBe(200);
    const feed = await read(addressIn(page.body));
    expect(feed.status).toBe(200);
    expect(describeCaching(feed)).toBe('private, no-store; hidden');
    expect(feed.headers.get('referrer-policy')).toBe('no-referrer');
    expect(feed.body).toContain(`/${municipality}/nieuws/${examples.article}`);
    expect(feed.body).not.toContain('sleutel');
    const again = await visit(`/${municipality}/nieuwsfeed`, fixture.getCookie('member'));
    expect(again.body).not.toContain('sleutel=');
  });

  it('ends when a new one is made, and when its owner ends it', async () => {
    const addresses = [];
    for (const _time of [1, 2]) addresses.push(addressIn((await form('member', 'maken')).body));
    expect((await read(addresses[0]!)).status).toBe(404);
    expect((await read(addresses[1]!)).status).toBe(200);
    await form('member', 'stoppen');
    expect((await read(addresses[1]!)).status).toBe(404);
  });

  it('is not made by a form of another site, nor for who does not belong there', async () => {
    expect((await form('member', 'maken', 'https://elders.example')).status).toBe(403);
    const statuses = [];
    for (const role of ['visitor', 'other', 'admin'] as const) {
      statuses.push((await form(role, 'maken')).status);
    }
    expect(statuses).toEqual([401, 403, 404]);
  });
});

describe('the cms itself', () => {
  it('lets no cache keep what it answers, to whomever', async () => {
    for (const [at, token] of [
      ['/users/me', fixture.tokens.editor],
      ['/modules', fixture.tokens.editor],
      ['/files/file/bestaat-niet.pdf', undefined],
      ['/site-files/bestaat-niet/bestaat-niet', undefined],
    ] as const) {
      const headers = new Headers(token ? { Authorization: `JWT ${token}` } : {});
      const answer = await fetch(`${inject('settings').CMS_URL}/api${at}`, { headers });
      expect([at, answer.headers.get('cache-control')]).toEqual([at, 'private, no-store']);
    }
  });
});

describe('search engines', () => {
  it('list nothing of the cms', async () => {
    const { CMS_URL } = inject('settings');
    for (const at of ['/admin', '/admin/login', '/api/users/me', '/api/graphql', '/bestaat-niet']) {
      const { headers } = await fetch(`${CMS_URL}${at}`, { redirect: 'manual' });
      expect([at, headers.get('x-robots-tag')]).toEqual([at, 'noindex']);
    }
  });

  it('hear of municipalities that are open to all alone', async () => {
    await fixture.put('staff');
    const { body } = await visit('/sitemap.xml');
    expect(body).toContain('/groningen/nieuws</loc>');
    expect(body).not.toContain(municipality);
    expect((await visit('/robots.txt')).body).not.toContain(municipality);
  });

  it('list no refusal, however odd the question', async () => {
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
