import { expect } from 'vitest';
import { waitFor } from '../../scripts/processes/wait-for.mjs';
import type { TestFrontend } from '../start-frontend.ts';
import { withinTwoSeconds } from '../within-two-seconds.ts';
import type { IsolatedPlatform } from './isolated-platform.ts';

const home = async ({ url }: TestFrontend): Promise<string> => {
  const answer = await fetch(`${url}/groningen`);
  return `${String(answer.status)} ${await answer.text()}`;
};

/** Waits until this frontend gives the page from what it keeps, and gives it. */
async function keptHome(site: TestFrontend): Promise<string> {
  let page = '';
  const isKept = async () => {
    const { hits } = (await site.kept()).anonymous;
    page = await home(site);
    return (await site.kept()).anonymous.hits > hits;
  };
  expect(await waitFor(isKept, { timeoutMs: 30_000 })).toBe(true);
  return page;
}

const shows = (title: string) => (page: string) => page.includes(`>${title}<`);

/** Changes the title, and sees it in time on every site that there is. */
async function changeAndSee(platform: IsolatedPlatform, title: string, sites: TestFrontend[]): Promise<void> {
  expect(await platform.change(title)).toBe(200);
  const pages = await Promise.all(
    sites.map((site) => withinTwoSeconds(() => home(site), shows(title))),
  );
  for (const page of pages) expect(page).toSatisfy(shows(title));
}

/** Whoever dies between asking what changed and hearing it comes back with nothing of before; others never wait for it. */
export async function crashFrontendDuringInvalidation(platform: IsolatedPlatform, title: string): Promise<void> {
  const { proxy } = platform;
  const other = await platform.frontend();
  const site = await platform.frontend(proxy);
  await Promise.all([keptHome(site), keptHome(other)]);
  await proxy.close();
  // It hears of nothing now, and shows the change in time all the same.
  await changeAndSee(platform, title, [site, other]);
  expect(await proxy.fetchAnswer()).toContain('"municipality"');
  await site.kill();
  proxy.open();
  const again = await platform.frontend(proxy);
  for (const one of [again, other]) {
    expect(await home(one)).toSatisfy(shows(title));
    expect(await keptHome(one)).toSatisfy(shows(title));
  }
  await Promise.all([again.stop(), other.stop()]);
}

/** While the cms or its database is gone nothing is given that may be old; afterwards everything is as it should be. */
async function outage(
  platform: IsolatedPlatform,
  title: string,
  end: () => Promise<void>,
  begin: () => Promise<void>,
) {
  const sites = await Promise.all([platform.frontend(), platform.frontend()]);
  await changeAndSee(platform, `${title}, voor`, sites);
  for (const site of sites) expect(await keptHome(site)).toSatisfy(shows(`${title}, voor`));
  await end();
  for (const site of sites) {
    const isOut = async () => (await home(site)).startsWith('503');
    expect(await waitFor(isOut, { timeoutMs: 30_000 })).toBe(true);
  }
  await begin();
  await changeAndSee(platform, `${title}, na`, sites);
  for (const site of sites) expect(await keptHome(site)).toSatisfy(shows(`${title}, na`));
  await Promise.all(sites.map((site) => site.stop()));
}

/** The cms dies and is started again. */
export const crashCms = (platform: IsolatedPlatform, title: string): Promise<void> =>
  outage(
    platform,
    title,
    () => platform.killCms(),
    () => platform.startCms(),
  );

/** MongoDB stops and is started again. */
export const stopDatabase = (platform: IsolatedPlatform, title: string): Promise<void> =>
  outage(
    platform,
    title,
    () => platform.stopDatabase(),
    () => platform.startDatabase(),
  );
