import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { readFocusedName, tabTo } from './keyboard.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { signInAtSite } from './sign-in.ts';
import { siteUrl } from './urls.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Counts the rows of what can be seen and used in the header, by the middle of each. */
const countRows = (page: Page): Promise<number> =>
  page
    .locator('.header')
    .locator('a, button, input')
    .evaluateAll((elements) => {
      const middles = elements
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return (top + bottom) / 2;
        })
        .sort((a, b) => a - b);
      return middles.filter((middle, index) => middle - (middles[index - 1] ?? -100) > 16).length;
    });

describe.each([360, 320])('the header of a phone of %i pixels', (width) => {
  it.each(['/groningen', '/assen/themas', '/groningen/zoeken'])(
    'has two rows at %s',
    async (path) => {
      const phone = await newPage(browser, width);
      await phone.goto(siteUrl(path));
      expect(await countRows(phone)).toBe(2);
      expect(await hasHorizontalOverflow(phone)).toBe(false);
      await phone.context().close();
    },
  );

  it('has two rows for somebody who carries the campaign', async () => {
    const phone = await newPage(browser, width);
    await signInAtSite(phone, 'teamleider@westerkwartier.example');
    expect(await countRows(phone)).toBe(2);
    await phone.context().close();
  });

  it('breaks no heading off', async () => {
    const phone = await newPage(browser, width);
    for (const path of ['/groningen/themas', '/groningen/privacy', '/assen/toolkit']) {
      await phone.goto(siteUrl(path));
      const wide = await phone
        .locator('main :is(h1, h2, h3)')
        .evaluateAll((headings) =>
          headings
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
            .map(({ textContent }) => textContent),
        );
      expect(wide).toEqual([]);
    }
    await phone.context().close();
  });
});

describe('a phone by keyboard', () => {
  it('reaches the menu and search', async () => {
    const phone = await newPage(browser, 360);
    await phone.goto(siteUrl('/groningen'));
    await tabTo(phone, /^Nieuws$/, 10);
    await tabTo(phone, /^Zoeken$/, 10);
    await phone.keyboard.press('Enter');
    await phone.waitForURL(siteUrl('/groningen/zoeken'));
    await phone.getByRole('heading', { level: 1, name: 'Zoeken' }).waitFor();
    const current = phone.locator('.header [aria-current]');
    expect((await current.innerText()).trim()).toBe('Zoeken');
    await phone.context().close();
  });

  it('opens the account, reaches what is in it, and closes it', async () => {
    const phone = await newPage(browser, 360);
    await signInAtSite(phone, 'medewerker@westerkwartier.example');
    const signOut = phone.getByRole('button', { name: 'Uitloggen' });
    expect(await signOut.count()).toBe(0);
    await tabTo(phone, /^Account$/, 15);
    await phone.keyboard.press('Enter');
    await signOut.waitFor();
    expect(await findAccessibilityViolations(phone)).toEqual([]);
    expect(await hasHorizontalOverflow(phone)).toBe(false);
    await tabTo(phone, /Mees Medewerker/, 2);
    await phone.keyboard.press('Escape');
    await signOut.waitFor({ state: 'hidden' });
    expect(await readFocusedName(phone)).toBe('Account');
    await phone.context().close();
  });

  it('shows the account without a button in a wide window', async () => {
    const page = await newPage(browser, 1280);
    await signInAtSite(page, 'medewerker@westerkwartier.example');
    await page.getByRole('button', { name: 'Uitloggen' }).waitFor();
    expect(await page.getByRole('button', { name: 'Account' }).count()).toBe(0);
    expect(await countRows(page)).toBe(1);
    await page.context().close();
  });
});
