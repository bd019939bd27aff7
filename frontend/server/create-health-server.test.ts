import { describe, expect, it } from 'vitest';
import { createSiteCache } from '../src/cache/site-cache.ts';
import { createFakeCms } from '../src/testing/fake-cms/fake-cms.ts';
import { withServer } from '../src/testing/with-server.ts';
import { getCacheStats } from './cache-stats.ts';
import { createHealthServer } from './create-health-server.ts';
import { probeCms } from './probe-cms.ts';

describe('createHealthServer', () => {
  it('answers 200 while the cms is reachable', async () => {
    await withServer(createFakeCms({ dashboardSize: 0 }), (cmsUrl) =>
      withServer(createHealthServer({ isCmsReachable: () => probeCms(cmsUrl) }), async (url) => {
        const response = await fetch(`${url}/health`);
        expect(response.status).toBe(200);
        expect(await response.json()).toEqual({ status: 'ok', cms: { reachable: true } });
      }),
    );
  });

  it('answers 503 while the cms is unreachable', async () => {
    const server = createHealthServer({ isCmsReachable: () => probeCms('http://127.0.0.1:1') });
    await withServer(server, async (url) => {
      const response = await fetch(`${url}/health`);
      expect(response.status).toBe(503);
      expect(await response.json()).toEqual({ status: 'degraded', cms: { reachable: false } });
    });
  });

  it('answers 404 on any other path', async () => {
    const server = createHealthServer({ isCmsReachable: () => Promise.resolve(true) });
    await withServer(server, async (url) => {
      expect((await fetch(`${url}/`)).status).toBe(404);
    });
  });

  it('reports the cache statistics where there is a cache', async () => {
    const siteCache = createSiteCache(2);
    siteCache.invalidationLog.apply({ at: 0, complete: true, changes: [] }, 1000);
    const server = createHealthServer({
      isCmsReachable: () => Promise.resolve(true),
      getCacheStats: () => getCacheStats(siteCache, 1250),
    });
    await withServer(server, async (url) => {
      const none = { hits: 0, misses: 0, bytes: 0 };
      expect(await (await fetch(`${url}/health`)).json()).toMatchObject({
        pages: { hasFreshLease: true, polledMsAgo: 250, anonymous: none, authenticated: none },
      });
    });
  });
});

describe('getCacheStats', () => {
  it('reports no fresh lease before the first answer to a poll', () => {
    expect(getCacheStats(createSiteCache(2), 10)).toMatchObject({
      hasFreshLease: false,
      polledMsAgo: null,
    });
  });
});
