import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { newPage, launchBrowser } from './launch-browser.ts';
import { signInAtSite } from './sign-in.ts';
import { siteUrl } from './urls.ts';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';

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

describe('a member of a staff-only municipality, on a phone and by keyboard', () => {
  it('creates a personal feed from the news page', async () => {
    await page.goto(siteUrl('/westerkwartier/nieuws'));
    expect(await findAccessibilityViolations(page)).toEqual([]);
    expect(await hasHorizontalOverflow(page)).toBe(false);
    await pressByKeyboard('Maak mijn adres');
    await page.getByRole('heading', { name: 'Je adres is klaar' }).waitFor();
    expect(await findAccessibilityViolations(page)).toEqual([]);
    expect(await hasHorizontalOverflow(page)).toBe(false);
    const hidden = await address().evaluate(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth > clientWidth || scrollHeight > clientHeight,
    );
    expect(hidden, 'part of the address is out of view').toBe(false);
    const feed = await page.request.get(await address().inputValue());
    expect(feed.status()).toBe(200);
  });

  it('sees the feed address once, sees its date later, and ends the feed', async () => {
    await page.getByRole('link', { name: 'Terug naar het nieuws' }).click();
    await page.getByText('Je hebt een adres sinds').waitFor();
    expect(await address().count()).toBe(0);
    await pressByKeyboard('Stop met mijn adres');
    await page.getByText('Je adres is gestopt').waitFor();
    expect(await findAccessibilityViolations(page)).toEqual([]);
  });
});
