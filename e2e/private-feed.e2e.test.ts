import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { newPage, launchBrowser } from './open-browser.ts';
import { signInAtSite, siteUrl } from './sign-in.ts';
import { violations } from './find-accessibility-violations.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await newPage(browser, 320);
  await signInAtSite(page, 'teamleider@westerkwartier.example');
});
afterAll(() => browser.close());

/** Walks on with Tab until this control has the focus, and presses Enter. */
async function pressByKeyboard(name: string): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => document.activeElement?.textContent.trim());
    if (here !== name) continue;
    await Promise.all([page.waitForLoadState(), page.keyboard.press('Enter')]);
    return;
  }
  throw new Error(`No Tab leads to “${name}”.`);
}

const address = () => page.getByLabel('Je eigen adres');

describe('a member of a municipality for staff, on a phone and by keyboard', () => {
  it('finds on the news page how to follow the news, and makes an address', async () => {
    await page.goto(siteUrl('/westerkwartier/nieuws'));
    expect(await violations(page)).toEqual([]);
    expect(await hasHorizontalOverflow(page)).toBe(false);
    await pressByKeyboard('Maak mijn adres');
    await page.getByRole('heading', { name: 'Je adres is klaar' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await hasHorizontalOverflow(page)).toBe(false);
    const hidden = await address().evaluate(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth > clientWidth || scrollHeight > clientHeight,
    );
    expect(hidden, 'part of the address is out of view').toBe(false);
    const feed = await page.request.get(await address().inputValue());
    expect(feed.status()).toBe(200);
  });

  it('sees it once, is told since when there is one, and ends it', async () => {
    await page.getByRole('link', { name: 'Terug naar het nieuws' }).click();
    await page.getByText('Je hebt een adres sinds').waitFor();
    expect(await address().count()).toBe(0);
    await pressByKeyboard('Stop met mijn adres');
    await page.getByText('Je adres is gestopt').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
