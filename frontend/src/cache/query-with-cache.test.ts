import type { Server } from 'node:http';
import { Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as operations from '../graphql/generated/graphql.ts';
import { createFakeCms } from '../testing/fake-cms/fake-cms.ts';
import { withServer } from '../testing/with-server.ts';
import { queryWithCache } from './query-with-cache.ts';
import { createSiteCache, type SiteCache } from './site-cache.ts';

const municipality = 'westerkwartier';
const member = `medewerker@${municipality}.example`;
const ambassador = `ambassadeur@${municipality}.example`;

interface Fixture {
  siteCache: SiteCache;
  /** What this user gets of a page, and how many requests the cms received for it. */
  visit(
    token: string,
    page?: 'home' | 'news' | 'toolkit' | 'search',
  ): Promise<{ data: VisitData; requests: number }>;
  changeMunicipality(): void;
}

interface VisitData {
  status: string;
  title?: string | undefined;
  name?: string | undefined;
  canOpenToolkit?: boolean | undefined;
}

/** Runs a test against a site for staff, with a cache and a cms that counts requests. */
function withFixture<T>(test: (fixture: Fixture) => Promise<T>): Promise<T> {
  let requestCount = 0;
  const cms: Server = createFakeCms({ dashboardSize: 0 });
  cms.on('request', () => (requestCount += 1));
  return withServer(cms, (url) => {
    const siteCache = createSiteCache(1);
    let changes: { id: string; municipality: string }[] = [];
    const poll = () =>
      siteCache.invalidationLog.apply({ at: 0, complete: true, changes }, performance.now());
    poll();
    return test({
      siteCache,
      changeMunicipality: () => {
        const change = { id: String(changes.length), municipality: `id-${municipality}` };
        changes = [...changes, change];
        poll();
      },
      visit: async (token, page = 'home') => {
        poll();
        const before = requestCount;
        const caller = { cmsUrl: url, headers: {}, token };
        const { HomeDocument, NewsDocument, SearchDocument, ToolkitDocument } = operations;
        const asked = { municipality, query: 'wachtwoord', page: 1 };
        const queries = {
          home: () => queryWithCache(caller, siteCache, HomeDocument, { municipality }),
          news: () => queryWithCache(caller, siteCache, NewsDocument, { municipality, page: 1 }),
          toolkit: () => queryWithCache(caller, siteCache, ToolkitDocument, { municipality }),
          search: () => queryWithCache(caller, siteCache, SearchDocument, asked),
        };
        const result = await queries[page]();
        if (result.kind !== 'data') throw new Error(result.kind);
        const { Site, SiteMe } = result.data;
        const welcome = Site.site !== null && 'welcome' in Site.site ? Site.site.welcome : null;
        return {
          requests: requestCount - before,
          data: {
            status: Site.status,
            title: welcome?.title,
            name: SiteMe?.name,
            canOpenToolkit: Site.site?.canOpenToolkit,
          },
        };
      },
    });
  });
}

describe('queryWithCache for a member of a municipality for staff', () => {
  it('asks the cms who the user is each time, and reuses the result of the query', async () => {
    await withFixture(async ({ visit }) => {
      const first = await visit(member);
      const second = await visit(member);
      expect([first.requests, second.requests]).toEqual([2, 1]);
      expect(second.data).toEqual(first.data);
      expect(second.data).toMatchObject({ status: 'OPEN', name: 'Wieke Westra' });
    });
  });

  it('queries the cms again after a change', async () => {
    await withFixture(async ({ visit, changeMunicipality }) => {
      await visit(member);
      changeMunicipality();
      expect((await visit(member)).requests).toBe(2);
    });
  });

  it('caches nothing about the user', async () => {
    await withFixture(async ({ siteCache, visit }) => {
      const cachedTexts: string[] = [];
      const compute = siteCache.queryResults.compute.bind(siteCache.queryResults);
      siteCache.queryResults.compute = (key, work) =>
        compute(key, async () => {
          const { result, cacheable } = await work();
          if (cacheable !== undefined) cachedTexts.push(key + cacheable.value.json);
          return { result, cacheable };
        });
      await visit(member);
      await visit(member, 'news');
      expect(cachedTexts).toHaveLength(2);
      for (const text of cachedTexts) expect(text).not.toMatch(/Wieke|SiteMe|medewerker@/);
    });
  });
});

describe('queryWithCache for members who may see different sections', () => {
  it('caches a page apart for those who see a link to the toolkit', async () => {
    await withFixture(async ({ visit }) => {
      const visits = [];
      for (const token of [member, ambassador, member, ambassador]) visits.push(await visit(token));
      expect(visits.map(({ requests, data }) => [requests, data.canOpenToolkit])).toEqual([
        [2, false],
        [2, true],
        [1, false],
        [1, true],
      ]);
    });
  });

  it('never caches a search', async () => {
    await withFixture(async ({ visit, siteCache }) => {
      await visit(member, 'search');
      expect((await visit(member, 'search')).requests).toBe(2);
      expect(siteCache.queryResults.bytes).toBe(0);
    });
  });

  it('never caches the toolkit', async () => {
    await withFixture(async ({ siteCache, visit }) => {
      let computations = 0;
      const compute = siteCache.queryResults.compute.bind(siteCache.queryResults);
      siteCache.queryResults.compute = (key, work) => {
        computations += 1;
        return compute(key, work);
      };
      for (const token of [ambassador, ambassador, member]) {
        expect((await visit(token, 'toolkit')).requests).toBe(2);
      }
      expect(computations).toBe(0);
    });
  });
});

describe('queryWithCache after a member cached a result', () => {
  it.each([
    ['a member of another municipality', 'medewerker@assen.example', 'NO_ACCESS'],
    ['the steering group', 'stuurgroep@programma.example', 'NO_ACCESS'],
    ['a user whose session ended', 'ended', 'SIGN_IN'],
  ])('does not give it to %s', async (_user, token, status) => {
    await withFixture(async ({ visit }) => {
      await visit(member);
      const { data } = await visit(token);
      expect(data).toMatchObject({ status, title: undefined });
    });
  });

  it('does not give it to an editor, who always gets the result of the cms', async () => {
    await withFixture(async ({ visit }) => {
      await visit(member);
      const { requests, data } = await visit(`redactie@${municipality}.example`);
      expect([requests, data.name]).toEqual([2, 'Renske Riemersma']);
    });
  });
});

describe('the Visitor operation', () => {
  it('selects every field of SiteMe that a page of a municipality selects', () => {
    const documents = Object.values(operations).flatMap((document) =>
      typeof document === 'object' && document.definitions[0]?.kind === Kind.OPERATION_DEFINITION
        ? [document]
        : [],
    );
    expect(documents.length).toBeGreaterThan(10);
    const visitorOperation = JSON.stringify(operations.VisitorDocument.definitions);
    for (const document of documents) {
      const [operation] = document.definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) continue;
      const roots = operation.selectionSet.selections;
      const isSitePage = roots.some(
        (root) => root.kind === Kind.FIELD && root.name.value === 'Site',
      );
      if (!isSitePage) continue;
      const me = roots.find((root) => root.kind === Kind.FIELD && root.name.value === 'SiteMe');
      const selections = me?.kind === Kind.FIELD ? (me.selectionSet?.selections ?? []) : [];
      for (const selection of selections) {
        const name = selection.kind === Kind.INLINE_FRAGMENT ? '' : selection.name.value;
        expect(visitorOperation).toContain(`"value":"${name}"`);
      }
    }
  });
});
