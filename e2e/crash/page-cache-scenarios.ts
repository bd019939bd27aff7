import { expect } from 'vitest';
import { waitFor } from '../../scripts/processes/wait-for.mjs';
import type { TestFrontend } from '../start-frontend.ts';
import { cacheInvalidation } from '../wait-limits.ts';
import type { IsolatedPlatform } from './isolated-platform.ts';

const restartLimits = { timeoutMs: 30_000 };

/** Fetches the home page of Groningen: its status and its HTML. */
async function fetchHome({ url }: TestFrontend): Promise<string> {
  const response = await fetch(`${url}/groningen`);
  return `${String(response.status)} ${await response.text()}`;
}

/** Waits until this frontend serves the home page from its cache, and returns that page. */
async function waitForCachedHome(site: TestFrontend): Promise<string> {
  let page = '';
  const isCached = async () => {
    const { hits } = (await site.fetchCacheStats()).anonymous;
    page = await fetchHome(site);
    return (await site.fetchCacheStats()).anonymous.hits > hits;
  };
  expect(await waitFor(isCached, restartLimits)).toBe(true);
  return page;
}

const contains = (title: string) => (page: string) => page.includes(`>${title}<`);

/** Changes the title and expects every site to show it in time. */
async function expectChangeToShow(
  platform: IsolatedPlatform,
  title: string,
  sites: TestFrontend[],
): Promise<void> {
  expect(await platform.changeWelcome(title)).toBe(200);
  const limits = { ...cacheInvalidation, until: contains(title) };
  const pages = await Promise.all(sites.map((site) => waitFor(() => fetchHome(site), limits)));
  for (const page of pages) expect(page).toSatisfy(contains(title));
}

/**
 * A frontend that is killed between its poll and the response starts again without anything of
 * before, and other frontends never wait for it.
 */
export async function crashFrontendDuringInvalidation(
  platform: IsolatedPlatform,
  title: string,
): Promise<void> {
  const { proxy } = platform;
  const other = await platform.startFrontend();
  const site = await platform.startFrontend(proxy);
  await Promise.all([waitForCachedHome(site), waitForCachedHome(other)]);
  await proxy.pause();
  // The site receives no notification now, and must show the change in time all the same.
  await expectChangeToShow(platform, title, [site, other]);
  expect(await proxy.fetchResponse()).toContain('"municipality"');
  await site.kill();
  proxy.resume();
  const restarted = await platform.startFrontend(proxy);
  for (const frontend of [restarted, other]) {
    expect(await fetchHome(frontend)).toSatisfy(contains(title));
    expect(await waitForCachedHome(frontend)).toSatisfy(contains(title));
  }
  await Promise.all([restarted.stop(), other.stop()]);
}

/**
 * During an outage the sites serve nothing that may be stale; afterwards they show changes and
 * cache pages as before.
 */
async function expectRecovery(
  platform: IsolatedPlatform,
  title: string,
  outage: { begin: () => Promise<void>; end: () => Promise<void> },
): Promise<void> {
  const sites = await Promise.all([platform.startFrontend(), platform.startFrontend()]);
  await expectChangeToShow(platform, `${title}, voor`, sites);
  for (const site of sites) {
    expect(await waitForCachedHome(site)).toSatisfy(contains(`${title}, voor`));
  }
  await outage.begin();
  for (const site of sites) {
    const isUnavailable = async () => (await fetchHome(site)).startsWith('503');
    expect(await waitFor(isUnavailable, restartLimits)).toBe(true);
  }
  await outage.end();
  await expectChangeToShow(platform, `${title}, na`, sites);
  for (const site of sites) {
    expect(await waitForCachedHome(site)).toSatisfy(contains(`${title}, na`));
  }
  await Promise.all(sites.map((site) => site.stop()));
}

/** Kills the cms and starts it again. */
export const crashCms = (platform: IsolatedPlatform, title: string): Promise<void> =>
  expectRecovery(platform, title, {
    begin: () => platform.killCms(),
    end: () => platform.startCms(),
  });

/** Stops MongoDB and starts it again. */
export const restartDatabase = (platform: IsolatedPlatform, title: string): Promise<void> =>
  expectRecovery(platform, title, {
    begin: () => platform.stopDatabase(),
    end: () => platform.startDatabase(),
  });
