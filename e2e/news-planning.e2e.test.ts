import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../scripts/processes/wait-for.mjs';
import { countClicks } from './count-clicks.ts';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { tabTo } from './keyboard.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import {
  getUpcomingSlots,
  openCalendar,
  readPlannedTitles,
  waitForAnnouncement,
} from './news-calendar.ts';
import { openForm } from './open-form.ts';
import { signInAtCms } from './sign-in.ts';
import { siteUrl } from './urls.ts';
import { backgroundWork } from './wait-limits.ts';

let browser: Browser;
let officer: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  officer = await newPage(browser, 1400);
  await signInAtCms(officer, 'communicatie@ameland.example');
});
afterAll(() => browser.close());

const button = (name: string | RegExp) => officer.getByRole('button', { name });

/** Fills a new article; one click, since the text has no field that a form fills. */
async function writeArticle(title: string): Promise<void> {
  await officer.waitForURL(/\/collections\/news\/create/);
  await officer.locator('.template-default--nav-animate').waitFor();
  await officer.fill('#field-title', title);
  await officer.fill('#field-introduction', 'Kort verteld.');
  await officer.locator('[data-lexical-editor=true]').first().click();
  await officer.keyboard.type('De hele tekst.');
}

/** Reads moments and titles of the first slots. */
const readPlan = async (): Promise<string[]> =>
  (await getUpcomingSlots(officer).allInnerTexts())
    .slice(0, 4)
    .map((text) => text.split('\n').slice(0, 2).join(' '));

const siteShows = async (path: string, words: string): Promise<boolean> =>
  (
    await waitFor(async () => (await officer.request.get(siteUrl(path))).text(), {
      ...backgroundWork,
      timeoutMs: 5_000,
      until: (page) => page.includes(words),
    })
  ).includes(words);

describe('an article that is written in the admin', () => {
  const titleOnSite = 'Vandaag is het platform jarig';

  it('is written and planned at a moment in four clicks from the calendar', async () => {
    const title = 'Een middag vragen stellen';
    await openCalendar(officer);
    const clicks = await countClicks(officer, async () => {
      await officer.getByRole('link', { name: 'Nieuw artikel schrijven' }).click();
      await writeArticle(title);
      await button('Kies een moment').click();
      await button('Zet op dit moment').click();
      await officer.getByText(/^Het artikel komt .* op de site\.$/).waitFor();
    });
    expect(clicks).toBe(4);
    await officer.getByText(/^Staat vast op /).waitFor();
    await openCalendar(officer);
    const slot = officer.locator('.dv-slot').filter({ hasText: title });
    expect(await slot.getByText('Staat vast').count()).toBe(1);
  });

  it('keeps all that was typed when the moment cannot be, and says why', async () => {
    await openForm(officer, '/collections/news/create');
    await writeArticle('Een moment dat voorbij is');
    await button('Kies een moment').click();
    const dialog = officer.locator('.dv-dialog');
    await dialog.locator('select').selectOption('Een ander moment');
    await button('Zet op dit moment').click();
    await dialog.getByRole('alert').getByText('Kies een dag en een tijd.').waitFor();
    await dialog.getByLabel('Dag').fill('2026-01-05');
    await button('Zet op dit moment').click();
    await dialog.getByRole('alert').getByText('Dit moment is voorbij.').waitFor();
    expect(await findAccessibilityViolations(officer, '.dv-dialog')).toEqual([]);
    await dialog.getByRole('button', { name: 'Niet doen' }).click();
    expect(await officer.inputValue('#field-title')).toBe('Een moment dat voorbij is');
    expect(await officer.locator('[data-lexical-editor=true]').first().textContent()).toBe(
      'De hele tekst.',
    );
  });

  it('is on the site at once with “Nu op de site”, and its form says so', async () => {
    await openForm(officer, '/collections/news/create');
    await writeArticle(titleOnSite);
    await button('Nu op de site').click();
    await button('Zet op de site').click();
    await officer.getByText('Het artikel staat nu op de site.').waitFor();
    expect(await siteShows('/ameland/nieuws', titleOnSite)).toBe(true);
    await officer.getByText('Dit artikel staat op de site.').waitFor();
    await officer.getByText('Status: Op de site').waitFor();
    await button('Wijziging doorvoeren').waitFor();
    expect(await button('Kies een moment').count()).toBe(0);
    await officer.getByRole('link', { name: 'Bekijk op site' }).waitFor();
  });

  it('has in the list the status that its form shows, and is planned by keyboard alone', async () => {
    await openForm(officer, '/collections/news');
    const row = officer.locator('tr').filter({ hasText: titleOnSite });
    await row.getByText('Op de site', { exact: true }).waitFor();
    expect(await officer.getByText('Klaar voor de planning').count()).toBeGreaterThan(0);
    expect(await officer.getByText('Gepubliceerd', { exact: true }).count()).toBe(0);
    await openForm(officer, '/collections/news/create');
    await writeArticle('Met het toetsenbord');
    await tabTo(officer, /^Kies een moment$/);
    await officer.keyboard.press('Enter');
    await officer.locator('.dv-dialog select:focus').waitFor();
    await officer.keyboard.press('Enter');
    await tabTo(officer, /^Zet op dit moment$/);
    await officer.keyboard.press('Enter');
    await officer.getByText(/^Het artikel komt .* op de site\.$/).waitFor();
  });

  it('has all its buttons in view on a phone', async () => {
    await officer.setViewportSize({ width: 360, height: 800 });
    await openForm(officer, '/collections/news/create');
    for (const name of ['Klaar voor de planning', 'Nu op de site', 'Kies een moment']) {
      const box = await button(name).boundingBox();
      expect(box!.x).toBeGreaterThanOrEqual(0);
      expect(box!.x + box!.width).toBeLessThanOrEqual(360);
    }
    await officer.setViewportSize({ width: 1400, height: 900 });
  });
});

describe('the news calendar', () => {
  beforeAll(() => openCalendar(officer));

  it('frees a whole week in one click, says what moves, and undoes it', async () => {
    const before = await readPlan();
    const clicks = await countClicks(officer, async () => {
      await button(/^Week zonder nieuws/)
        .nth(1)
        .click();
      await waitForAnnouncement(
        officer,
        /is een week zonder nieuws\. “.+” schuift naar .+ \(week \d+\)\. Nog \d+ artikelen schuiven mee\./,
      );
    });
    expect(clicks).toBe(1);
    expect(await readPlan()).not.toEqual(before);
    await button('Maak ongedaan').click();
    await waitForAnnouncement(officer, 'Dat is ongedaan gemaakt.');
    expect(await readPlan()).toEqual(before);
  });

  it('inserts an article on a filled moment, says where the other goes, and undoes it', async () => {
    const before = await readPlannedTitles(officer, 3);
    const other = before[2]!;
    const last = officer.locator('.dv-queue > ol > li').filter({ hasText: 'Artikel' }).last();
    const slot = getUpcomingSlots(officer).nth(2);
    await last.getByRole('button', { name: /^Verplaats/ }).click();
    await slot.getByRole('button', { name: /^Zet hier/ }).click();
    await waitForAnnouncement(officer, new RegExp(`“${other}” schuift naar .+ \\(week \\d+\\)`));
    expect((await readPlannedTitles(officer, 3))[2]).not.toBe(other);
    await button('Maak ongedaan').click();
    await waitForAnnouncement(officer, 'Dat is ongedaan gemaakt.');
    expect(await readPlannedTitles(officer, 3)).toEqual(before);
  });

  it('takes days without news from the officer, by keyboard, and gives them back', async () => {
    const panel = officer.locator('.dv-holidays');
    await panel.getByRole('button', { name: 'Zet op vrij' }).click();
    await officer.getByRole('alert').getByText('Kies de eerste dag zonder nieuws.').waitFor();
    await panel.getByLabel('Vanaf').fill('2027-07-12');
    await panel.getByLabel('Tot en met').fill('2027-07-25');
    await panel.getByRole('button', { name: 'Zet op vrij' }).focus();
    await officer.keyboard.press('Enter');
    await waitForAnnouncement(officer, 'Zonder nieuws: 12 juli – 25 juli.');
    await button('Toch nieuws op deze dagen: 12 juli – 25 juli').click();
    await waitForAnnouncement(officer, 'Weer nieuws: 12 juli – 25 juli.');
    expect(await panel.getByText('Er zijn geen dagen zonder nieuws gekozen.').count()).toBe(1);
  });

  it('opens a library article by its title, with its text and the ways to plan it', async () => {
    const link = getUpcomingSlots(officer).locator('.dv-slot__title a').first();
    const title = (await link.textContent())!;
    await link.click();
    await officer.waitForURL(/\/collections\/library-news\/[0-9a-f]{24}/);
    await officer.getByText(/^Staat in de wachtrij, en komt /).waitFor();
    expect(await officer.inputValue('#field-title')).toBe(title);
    await button('Kies een moment').waitFor();
    const read = officer.getByRole('link', { name: 'Lees', exact: true });
    const page = officer.waitForEvent('popup');
    await read.click();
    const preview = await page;
    await preview.getByRole('heading', { name: title }).waitFor();
    await preview.close();
  });

  it('leads from an article that appeared to its page on the site', async () => {
    await openCalendar(officer);
    const published = officer.locator('.dv-slot--published').filter({ hasText: 'jarig' });
    await published.getByRole('link', { name: /^Bekijk op site/ }).click();
    await officer.waitForURL(/\/ameland\/nieuws\//);
    await officer.getByRole('heading', { name: 'Vandaag is het platform jarig' }).waitFor();
  });

  it('opens articles from the list of what was published', async () => {
    await openForm(officer, '/collections/news-publications');
    await officer.locator('td.cell-item a').first().click();
    await officer.waitForURL(/\/collections\/(library-)?news\/[0-9a-f]{24}/);
  });

  it('has no accessibility violations and no overflow on a phone, in dark mode', async () => {
    await officer.emulateMedia({ colorScheme: 'dark' });
    await openCalendar(officer);
    await officer.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    await button(/^Week zonder nieuws/)
      .first()
      .click();
    await waitForAnnouncement(officer, 'is een week zonder nieuws');
    expect(await findAccessibilityViolations(officer, '.dv-calendar')).toEqual([]);
    await officer.setViewportSize({ width: 360, height: 800 });
    expect(await hasHorizontalOverflow(officer)).toBe(false);
    await button('Maak ongedaan').click();
    await waitForAnnouncement(officer, 'Dat is ongedaan gemaakt.');
  });
});
