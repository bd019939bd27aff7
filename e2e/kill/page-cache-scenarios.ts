import { expect } from 'vitest';
import { waitUntil } from '../../scripts/processes/wait-until.mjs';
import type { TestFrontend } from '../start-frontend.ts';
import { withinTwoSeconds } from '../within-two-seconds.ts';
import type { Stand } from './stand.ts';

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
  expect(await waitUntil(isKept, { deadlineMs: 30_000 })).toBe(true);
  return page;
}

const shows = (title: string) => (page: string) => page.includes(`>${title}<`);

/** Changes the title, and sees it in time on every site that there is. */
async function changeAndSee(stand: Stand, title: string, sites: TestFrontend[]): Promise<void> {
  expect(await stand.change(title)).toBe(200);
  const pages = await Promise.all(
    sites.map((site) => withinTwoSeconds(() => home(site), shows(title))),
  );
  for (const page of pages) expect(page).toSatisfy(shows(title));
}

/** Whoever dies between asking what changed and hearing it comes back with nothing of before; others never wait for it. */
export async function frontendDiesDuringPurge(stand: Stand, title: string): Promise<void> {
  const { gate } = stand;
  const other = await stand.frontend();
  const site = await stand.frontend(gate);
  await Promise.all([keptHome(site), keptHome(other)]);
  await gate.close();
  // It hears of nothing now, and shows the change in time all the same.
  await changeAndSee(stand, title, [site, other]);
  expect(await gate.fetchAnswer()).toContain('"municipality"');
  await site.kill();
  gate.open();
  const again = await stand.frontend(gate);
  for (const one of [again, other]) {
    expect(await home(one)).toSatisfy(shows(title));
    expect(await keptHome(one)).toSatisfy(shows(title));
  }
  await Promise.all([again.stop(), other.stop()]);
}

/** While the cms or its database is gone nothing is given that may be old; afterwards everything is as it should be. */
async function outage(
  stand: Stand,
  title: string,
  end: () => Promise<void>,
  begin: () => Promise<void>,
) {
  const sites = await Promise.all([stand.frontend(), stand.frontend()]);
  await changeAndSee(stand, `${title}, voor`, sites);
  for (const site of sites) expect(await keptHome(site)).toSatisfy(shows(`${title}, voor`));
  await end();
  for (const site of sites) {
    const isOut = async () => (await home(site)).startsWith('503');
    expect(await waitUntil(isOut, { deadlineMs: 30_000 })).toBe(true);
  }
  await begin();
  await changeAndSee(stand, `${title}, na`, sites);
  for (const site of sites) expect(await keptHome(site)).toSatisfy(shows(`${title}, na`));
  await Promise.all(sites.map((site) => site.stop()));
}

/** The cms dies and is started again. */
export const cmsDies = (stand: Stand, title: string): Promise<void> =>
  outage(
    stand,
    title,
    () => stand.killCms(),
    () => stand.startCms(),
  );

/** MongoDB stops and is started again. */
export const databaseStops = (stand: Stand, title: string): Promise<void> =>
  outage(
    stand,
    title,
    () => stand.stopDatabase(),
    () => stand.startDatabase(),
  );
