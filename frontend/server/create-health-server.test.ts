import { expect, it } from 'vitest';
import { fakeCms } from '../src/testing/fake-cms/fake-cms.ts';
import { listening } from '../src/testing/with-server.ts';
import { createSiteMemory } from '../src/cache/site-cache.ts';
import { createHealthServer } from './create-health-server.ts';
import { describeMemory } from './cache-stats.ts';
import { probeCms } from './probe-cms.ts';

it('is well while the cms answers', async () => {
  await listening(fakeCms({ dashboardSize: 0 }), (cmsUrl) =>
    listening(createHealthServer({ cmsReachable: () => probeCms(cmsUrl) }), async (url) => {
      const response = await fetch(`${url}/health`);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ status: 'ok', cms: { reachable: true } });
    }),
  );
});

it('says that the cms does not answer', async () => {
  await listening(
    createHealthServer({ cmsReachable: () => probeCms('http://127.0.0.1:1') }),
    async (url) => {
      const response = await fetch(`${url}/health`);
      expect(response.status).toBe(503);
      expect(await response.json()).toEqual({ status: 'degraded', cms: { reachable: false } });
    },
  );
});

it('says nothing elsewhere', async () => {
  await listening(
    createHealthServer({ cmsReachable: () => Promise.resolve(true) }),
    async (url) => {
      expect((await fetch(`${url}/`)).status).toBe(404);
    },
  );
});

it('tells how much is kept, where something is', async () => {
  const memory = createSiteMemory(2);
  memory.heard.hear({ at: 0, complete: true, changes: [] }, 1000);
  const pages = () => describeMemory(memory, 1250);
  await listening(
    createHealthServer({ cmsReachable: () => Promise.resolve(true), pages }),
    async (url) => {
      const none = { hits: 0, misses: 0, bytes: 0 };
      expect(await (await fetch(`${url}/health`)).json()).toMatchObject({
        pages: { current: true, askedMsAgo: 250, forStrangers: none, forMembers: none },
      });
    },
  );
  expect(describeMemory(createSiteMemory(2), 10)).toMatchObject({
    current: false,
    askedMsAgo: null,
  });
});
