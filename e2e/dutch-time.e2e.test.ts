import { addDays, getClockChange, toDay, toInstant } from '@digivaardig/contracts/time';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { waitFor } from '../scripts/processes/wait-for.mjs';
import { launchBrowser, newPage } from './launch-browser.ts';
import { signInAtCms } from './sign-in.ts';
import { adminUrl } from './urls.ts';
import { backgroundWork } from './wait-limits.ts';

const zones = ['UTC', 'America/New_York', 'Pacific/Kiritimati'];

/** What an English or American computer would make of a date. */
const foreign = /january|february|march|\bmay\b|june|july|august|october|\b(?:AM|PM)\b|\d{4}\/\d/i;

let browser: Browser;
let expected: Record<string, readonly string[]>;

beforeAll(async () => {
  browser = await launchBrowser();
  const dutch = await openAdmin('Europe/Amsterdam');
  expected = await readAllDates(dutch);
  await dutch.context().close();
});
afterAll(() => browser.close());

async function openAdmin(timezoneId: string): Promise<Page> {
  const page = await newPage(browser, 1400, timezoneId);
  await signInAtCms(page, 'beheer@programma.example');
  return page;
}

const findId = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (address) => {
    const response = await fetch(`/api/${address}`);
    const { docs } = (await response.json()) as { docs: { id: string }[] };
    return docs[0]!.id;
  }, path);

/** Reads texts once they are all there: Payload draws dates after the page. */
async function readTexts(page: Page, selector: string): Promise<string[]> {
  const read = () =>
    page
      .locator(selector)
      .evaluateAll((all) =>
        all.map((one) => (one instanceof HTMLInputElement ? one.value : one.textContent)),
      );
  let texts: string[] = [];
  const isSettled = async () => {
    const before = texts;
    texts = await read();
    const isComplete = texts.every((text) => text !== '' && !text.startsWith('Laden'));
    return texts.length > 0 && isComplete && JSON.stringify(texts) === JSON.stringify(before);
  };
  expect([selector, await waitFor(isSettled, backgroundWork)]).toEqual([selector, true]);
  return texts;
}

const readInputs = (page: Page): Promise<string[]> =>
  readTexts(page, '.react-datepicker__input-container input');

/** Every kind of place where the admin shows a date. */
async function readAllDates(page: Page): Promise<Record<string, readonly string[]>> {
  const dates: Record<string, readonly string[]> = {};
  const municipality = await findId(
    page,
    'municipalities?where[slug][equals]=westerkwartier&depth=0',
  );
  const { CMS_URL } = inject('settings');
  const chosen = { name: 'payload-tenant', value: municipality, url: CMS_URL };
  await page.context().addCookies([chosen]);
  await page.goto(adminUrl('/collections/municipalities?limit=100&sort=slug'));
  dates['list'] = await readTexts(page, '.cell-updatedAt');

  const document = `/collections/municipalities/${municipality}`;
  await page.goto(adminUrl(document));
  dates['document'] = await readTexts(page, '.doc-controls__value');
  await page.getByRole('button', { name: 'Privacy', exact: true }).click();
  dates['days'] = await readInputs(page);

  const phase = await findId(page, 'campaign-phases?depth=0&sort=id&where[start][exists]=true');
  await page.goto(adminUrl(`/collections/campaign-phases/${phase}`));
  dates['phase'] = await readInputs(page);

  const news = await findId(page, 'library-news?depth=0&sort=id&limit=1');
  await page.goto(adminUrl(`/collections/library-news/${news}/versions`));
  dates['history'] = await readTexts(page, '.dv-history__line time');
  const version = page.locator('.dv-history__line a').first();
  await page.goto(new URL((await version.getAttribute('href'))!, page.url()).href);
  dates['version'] = await readTexts(page, 'h1');

  await page.goto(adminUrl('/collections/news-queue?limit=100&sort=id'));
  dates['queue'] = await readTexts(page, '.cell-queuedAt');
  await page.goto(adminUrl('/nieuwskalender'));
  dates['calendar'] = await readTexts(page, '.dv-slot time');
  return dates;
}

/** The next day on which Dutch clocks change in this way. */
function findNextChange(change: 'forward' | 'back'): string {
  let day = addDays(toDay(new Date()), 1);
  while (getClockChange(day) !== change) day = addDays(day, 1);
  return day;
}

const formatTyped = (day: string, time: string): string => {
  const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
  return `${date.format(new Date(`${day}T12:00:00Z`))} ${time}`;
};

/** Types a moment in the form of a waiting article, and returns what the form would store. */
async function typeMoment(page: Page, article: string, typed: string) {
  await page.goto(adminUrl(`/collections/news-queue/${article}`));
  const input = page.locator('#field-pinnedTo input').first();
  await input.fill(typed);
  await input.press('Enter');
  const request = page.waitForRequest(
    (one) => one.method() === 'PATCH' && one.url().includes('/api/news-queue/'),
  );
  await page.locator('#action-save').click();
  const body = (await request).postData() ?? '';
  const stored = /\\?"pinnedTo\\?":\\?"([^"\\]+)/.exec(body)?.[1];
  const note = await page.locator('#field-pinnedTo [role=status]').allTextContents();
  return { stored, shown: await input.inputValue(), note: note.join(' ') };
}

describe('dates in the admin', () => {
  it('are all Dutch', () => {
    for (const [place, texts] of Object.entries(expected)) {
      expect([place, texts.length > 0]).toEqual([place, true]);
      for (const text of texts) expect(text).not.toMatch(foreign);
    }
  });

  it.each(zones)('are the same on a computer in %s', async (zone) => {
    const page = await openAdmin(zone);
    expect(await readAllDates(page)).toEqual(expected);
    await page.context().close();
  });
});

describe('a moment that somebody types', () => {
  it.each([...zones, 'Europe/Amsterdam'])(
    'is Dutch time on a computer in %s, also in the nights that the clock changes',
    async (zone) => {
      const page = await openAdmin(zone);
      const article = await findId(
        page,
        'news-queue?depth=0&sort=id&where[pinnedTo][exists]=false',
      );
      const day = addDays(toDay(new Date()), 9);
      expect(await typeMoment(page, article, formatTyped(day, '09:00'))).toEqual({
        stored: toInstant(day, '09:00').toISOString(),
        shown: formatTyped(day, '09:00'),
        note: '',
      });
      const spring = findNextChange('forward');
      expect(await typeMoment(page, article, formatTyped(spring, '02:30'))).toEqual({
        stored: toInstant(spring, '03:30').toISOString(),
        shown: formatTyped(spring, '03:30'),
        note: expect.stringContaining('02:30 wordt 03:30') as string,
      });
      const autumn = findNextChange('back');
      const first = await typeMoment(page, article, formatTyped(autumn, '02:30'));
      expect(first).toEqual({
        stored: toInstant(autumn, '02:30').toISOString(),
        shown: formatTyped(autumn, '02:30'),
        note: expect.stringContaining('het wordt de eerste keer') as string,
      });
      await page.context().close();
    },
  );
});
