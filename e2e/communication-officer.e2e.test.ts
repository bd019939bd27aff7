import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForMailText } from './received-mail.ts';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { tabTo } from './keyboard.ts';
import {
  getUpcomingSlots,
  openCalendar,
  openMenu,
  readPlannedTitles,
  readQueuedTitles,
  waitForAnnouncement,
} from './news-calendar.ts';
import { newPage, launchBrowser } from './launch-browser.ts';
import { countClicks } from './count-clicks.ts';
import { openForm } from './open-form.ts';
import { signInAtCms } from './sign-in.ts';
import { siteUrl } from './urls.ts';
import { startTestWorkers, type TestWorkers } from './start-workers.ts';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { waitFor } from '../scripts/processes/wait-for.mjs';
import { backgroundWork } from './wait-limits.ts';

const title = 'Inloopuur in het stadhuis';
const address = 'communicatie@eemsdelta.example';
const week = 7 * 24 * 3_600_000;

let browser: Browser;
let workers: TestWorkers;
let officer: Page;
let tenant: string;

beforeAll(async () => {
  browser = await launchBrowser();
  workers = await startTestWorkers();
  officer = await newPage(browser, 1400);
  await signInAtCms(officer, address);
  tenant = await fetchOwnTenant(officer);
});
afterAll(async () => {
  await browser.close();
  await workers.stop();
});

const text = async (path: string): Promise<string> =>
  (await officer.request.get(siteUrl(path))).text();

/** Whether the site shows (or no longer shows) these words once its caches are invalidated. */
const siteShows = async (path: string, words: string, isShown = true): Promise<boolean> =>
  (
    await waitFor(() => text(path), {
      ...backgroundWork,
      timeoutMs: 5_000,
      until: (page) => page.includes(words) === isShown,
    })
  ).includes(words) === isShown;

/** Fetches the id of the only municipality of the user who is signed in. */
const fetchOwnTenant = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const response = await fetch('/api/users/me?depth=0');
    const { user } = (await response.json()) as { user: { tenants: { tenant: string }[] } };
    return user.tenants[0]!.tenant;
  });

/** Pins the last queued article to this slot, as a colleague would, and returns its title. */
const pinAsColleague = (page: Page, at: string): Promise<string> =>
  page.evaluate(
    async ([moment, municipality]) => {
      const address = '/api/news-queue/calendar';
      const response = await fetch(`${address}?tenant=${municipality}`);
      const calendar = (await response.json()) as { waiting: { id: string; title: string }[] };
      const last = calendar.waiting.at(-1)!;
      await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          tenant: municipality,
          change: { type: 'pin', article: last.id, at: moment, over: null },
        }),
      });
      return last.title;
    },
    [at, tenant] as const,
  );

const button = (name: string | RegExp) => officer.getByRole('button', { name });

describe('the communication officer of Eemsdelta', () => {
  it('reads on the start page how long the news lasts, and opens the calendar', async () => {
    await officer.getByText(/Gevuld tot en met week \d+\..*zonder nieuws is week \d+/).waitFor();
    expect(await officer.getByText('Er staan 16 artikelen in de wachtrij.').count()).toBe(1);
    await officer.getByRole('link', { name: 'Naar de nieuwskalender' }).click();
    await officer.getByRole('heading', { name: 'Nieuwskalender van Eemsdelta' }).waitFor();
  });

  it('writes an article and puts it in the queue in four clicks from the list', async () => {
    await openForm(officer, '/collections/news');
    const clicks = await countClicks(officer, async () => {
      await officer.locator('a.list-create-new-doc__create-new-button').click();
      await officer.waitForURL(/\/collections\/news\/create/);
      await officer.locator('.template-default--nav-animate').waitFor();
      await officer.fill('#field-title', title);
      await officer.fill('#field-introduction', 'Elke woensdag kun je binnenlopen met je vraag.');
      await officer.locator('[data-lexical-editor=true]').first().click();
      await officer.keyboard.type('Neem je laptop mee. We kijken samen.');
      await button('Klaar voor de planning').click();
      await officer.getByText(/^Klaar voor de planning\. Zet het artikel/).waitFor();
      await button('In de wachtrij zetten').click();
      await officer.getByText('Het artikel staat nu in de wachtrij.').waitFor();
    });
    expect(clicks).toBe(4);
    expect(await officer.locator('.status').textContent()).toBe('Status: Klaar voor de planning');
  });
});

describe('the communication officer in the news calendar', () => {
  beforeAll(() => openCalendar(officer));

  it('jumps to the first empty week', async () => {
    const empty = officer.locator('.dv-week--empty').first();
    await empty.getByText('Leeg', { exact: true }).waitFor();
    await officer.getByRole('link', { name: 'Ga naar de eerste lege week' }).click();
    expect(
      await empty.locator('h3').evaluate((heading) => heading === document.activeElement),
    ).toBe(true);
  });

  it('pins an article by dragging it from the queue to a slot', async () => {
    await officer.evaluate(() => window.scrollTo(0, 0));
    const [slot] = await getUpcomingSlots(officer).all();
    const queued = officer.locator('.dv-queued').filter({ hasText: title });
    await queued.locator('.dv-slot__title').dragTo(slot!);
    await waitForAnnouncement(officer, new RegExp(`“${title}” staat nu vast op`));
    expect((await readPlannedTitles(officer, 1))[0]).toBe(title);
    expect(await slot!.getByText('Staat vast').count()).toBe(1);
  });

  it('swaps two articles by dragging one slot onto another', async () => {
    const [first, second] = await readPlannedTitles(officer, 2);
    const slots = await getUpcomingSlots(officer).all();
    await slots[0]!.locator('.dv-slot__title').dragTo(slots[1]!);
    await waitForAnnouncement(officer, 'zijn gewisseld');
    expect(await readPlannedTitles(officer, 2)).toEqual([second, first]);
  });

  it('moves an article by keyboard and keeps the focus on it', async () => {
    const moved = (await readQueuedTitles(officer)).at(3)!;
    await officer.locator('#dv-queue-heading').focus();
    await tabTo(officer, new RegExp(`^Verplaats: ${moved.slice(0, 20)}`));
    await officer.keyboard.press('Enter');
    await waitForAnnouncement(officer, `Je verplaatst “${moved}”.`);
    await officer.keyboard.press('Escape');
    await waitForAnnouncement(officer, 'Er is niets verplaatst.');
    await officer.keyboard.press('Enter');
    await officer.locator('#dv-queue-heading').focus();
    await tabTo(officer, /^Zet hiervoor/);
    await officer.keyboard.press('Enter');
    await waitForAnnouncement(officer, `“${moved}” staat nu op plaats 1 in de wachtrij.`);
    expect((await readQueuedTitles(officer))[0]).toBe(moved);
    const focus = await officer.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focus).toBe(`Verplaats: ${moved}`);
  });

  it('pins and unpins an article by keyboard', async () => {
    const free = getUpcomingSlots(officer).filter({ hasNotText: 'Staat vast' }).first();
    await free.getByText('Meer', { exact: true }).focus();
    await officer.keyboard.press('Enter');
    await tabTo(officer, /^Zet vast/);
    await officer.keyboard.press('Enter');
    await waitForAnnouncement(officer, 'staat nu vast op');
    await officer.locator('#dv-weeks').focus();
    await tabTo(officer, /^Maak los/);
    await officer.keyboard.press('Enter');
    await waitForAnnouncement(officer, 'de volgorde bepaalt het moment');
  });

  it('skips a slot, so that articles move to later slots, and undoes that', async () => {
    // Skipping a slot removes its pin, so unpin all articles first.
    const pinned = button(/^Maak los/);
    while ((await pinned.count()) > 0) {
      const left = await pinned.count();
      await pinned.first().click();
      await expect.poll(() => pinned.count()).toBeLessThan(left);
    }
    const before = await readPlannedTitles(officer, 4);
    const last = getUpcomingSlots(officer).nth(2);
    await openMenu(last);
    await last.getByRole('button', { name: /^Sla over/ }).click();
    await waitForAnnouncement(officer, 'is overgeslagen');
    expect((await readPlannedTitles(officer, 3))[2]).toBe('Overgeslagen');
    await last.getByRole('button', { name: /^Toch gebruiken/ }).click();
    await waitForAnnouncement(officer, 'wordt weer gebruikt');
    expect(await readPlannedTitles(officer, 4)).toEqual(before);
  });

  it('declines an article of the library and undoes that', async () => {
    const filler = officer.locator('.dv-queue > ol > li').filter({ hasText: 'Vult vanzelf aan' });
    const declined = (await filler.first().locator('.dv-slot__title').textContent())!;
    await filler.first().getByText('Meer', { exact: true }).click();
    await filler
      .first()
      .getByRole('button', { name: /^Weiger/ })
      .click();
    await waitForAnnouncement(officer, `“${declined}” is geweigerd`);
    expect(await readQueuedTitles(officer)).not.toContain(declined);
    await button(`Toch meedoen: ${declined}`).click();
    await waitForAnnouncement(officer, `“${declined}” doet weer mee.`);
    expect(await readQueuedTitles(officer)).toContain(declined);
  });

  it('is notified that a colleague took the slot first, and sees the current plan', async () => {
    const [slot] = await getUpcomingSlots(officer).all();
    const at = await slot!.locator('time').getAttribute('datetime');
    const waiting = await readQueuedTitles(officer);
    const theirs = await pinAsColleague(officer, at!);
    const mine = waiting[4]!;
    await button(`Verplaats: ${mine}`).last().click();
    await slot!.getByRole('button', { name: /^(Zet hier|Wissel)/ }).click();
    await officer
      .getByRole('alert')
      .getByText(`Een collega heeft net “${theirs}” op dit moment gezet.`)
      .waitFor();
    expect((await readPlannedTitles(officer, 1))[0]).toBe(theirs);
    await openMenu(slot!);
    await slot!.getByRole('button', { name: /^Maak los/ }).click();
    await waitForAnnouncement(officer, 'is los');
  });

  it('publishes an article at once, and withdraws it again', async () => {
    const now = (await readQueuedTitles(officer)).at(5)!;
    const queued = officer.locator('.dv-queue > ol > li').filter({ hasText: now });
    await queued.getByText('Meer', { exact: true }).click();
    await queued.getByRole('button', { name: `Nu op de site: ${now}` }).click();
    await queued.getByText('komt nu meteen op de site').waitFor();
    await queued.getByRole('button', { name: /^Ja, / }).click();
    await waitForAnnouncement(officer, `“${now}” staat nu op de site.`);
    expect(await siteShows('/eemsdelta/nieuws', now)).toBe(true);
    const published = officer.locator('.dv-slot--published').filter({ hasText: now });
    expect(await published.getByText('tussendoor geplaatst').count()).toBe(1);
    await published.getByRole('button', { name: /^Haal van de site/ }).click();
    await published.getByRole('button', { name: /^Ja, / }).click();
    await waitForAnnouncement(officer, 'is van de site gehaald');
    expect(await siteShows('/eemsdelta/nieuws', now, false)).toBe(true);
    await published.getByRole('button', { name: /^Zet terug/ }).click();
    await waitForAnnouncement(officer, 'staat weer op de site');
  });

  it('sees earlier weeks', async () => {
    const before = await officer.locator('.dv-slot--published').count();
    await button('Toon eerdere weken').click();
    await expect.poll(() => officer.locator('.dv-slot--published').count()).toBeGreaterThan(before);
  });

  it('has no accessibility violations and no overflow on a phone', async () => {
    expect(await findAccessibilityViolations(officer, '.dv-calendar')).toEqual([]);
    await officer.setViewportSize({ width: 360, height: 800 });
    expect(await hasHorizontalOverflow(officer)).toBe(false);
    await officer.getByRole('link', { name: 'Ga naar de wachtrij' }).click();
    expect(await findAccessibilityViolations(officer, '.dv-calendar')).toEqual([]);
    await officer.setViewportSize({ width: 1400, height: 900 });
  });
});

describe('a queued article', () => {
  it('is not on the site before its slot', async () => {
    await workers.runJob('publish-due-news', tenant);
    expect(await text('/eemsdelta/nieuws')).not.toContain(title);
  });

  it('is on the site and in the feed after its slot', async () => {
    workers.setClock(new Date(Date.now() + 9 * week));
    await workers.runJob('publish-due-news', tenant);
    expect(await siteShows('/eemsdelta/nieuws', title)).toBe(true);
    expect(await text('/eemsdelta/nieuws/inloopuur-in-het-stadhuis')).toContain(
      'Neem je laptop mee',
    );
    expect(await text('/eemsdelta/nieuws/feed.xml')).toContain(title);
  });

  it('is on no other site', async () => {
    for (const page of ['/assen', '/assen/nieuws', '/assen/nieuws/feed.xml', '/']) {
      expect(await text(page)).not.toContain(title);
    }
    const other = await officer.request.get(siteUrl('/assen/nieuws/inloopuur-in-het-stadhuis'));
    expect(other.status()).toBe(404);
  });

  it('is published once when the job runs again', async () => {
    await workers.runJob('publish-due-news', tenant);
    expect((await text('/eemsdelta/nieuws/feed.xml')).split(`<title>${title}`)).toHaveLength(2);
  });

  it('is followed by one mail that the news runs out', async () => {
    await workers.runJob('notify-news-shortages', tenant);
    const mail = await waitForMailText(address, 'minder dan vier weken');
    expect(mail).toContain('/admin/nieuwskalender');
    expect(mail).toMatch(/eerste week zonder nieuws is week \d+/);
  });
});
