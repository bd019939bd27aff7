import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { countClicks } from './count-clicks.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { adminUrl, siteUrl } from './urls.ts';

/**
 * The days of people whose work has no file of its own, each from the sign-in form to what they
 * came for, by what is on the screen alone.
 */
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A person who begins at the sign-in form, and presses Enter there. */
async function begin(email: string): Promise<Page> {
  const page = await newPage(browser, 1400);
  await page.goto(siteUrl('/inloggen'));
  await page.fill('input[type=email]', email);
  await page.fill('input[type=password]', inject('demoPassword'));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/inloggen'));
  return page;
}

const click = (page: Page, name: string | RegExp) =>
  page.locator('main').getByRole('link', { name }).first().click();

describe('an employee with seven minutes', () => {
  it('does the first lesson, goes to the next one, and reads the news', async () => {
    const page = await begin('medewerker@westerkwartier.example');
    const clicks = await countClicks(page, async () => {
      await click(page, 'Begin met deze les');
      await page.waitForURL(siteUrl('/westerkwartier/modules/je-rooster-op-je-telefoon'));
      expect(await page.locator('main').innerText()).toContain('7 minuten');
      await click(page, /^Volgende les/);
      await page.waitForURL(/\/westerkwartier\/modules\/(?!je-rooster)/);
      await page.getByRole('link', { name: 'Nieuws', exact: true }).first().click();
      await page.waitForURL(siteUrl('/westerkwartier/nieuws'));
      await page.locator('main h2 a, main h3 a').first().click();
      await page.waitForURL(/\/westerkwartier\/nieuws\/.+/);
    });
    expect(clicks).toBe(4);
    expect(await page.locator('h1').innerText()).not.toBe('');
  });
});

describe('a team lead who prepares a meeting', () => {
  it('finds what to bring for a persona, and takes the file along', async () => {
    const page = await begin('teamleider@westerkwartier.example');
    let file = '';
    const clicks = await countClicks(page, async () => {
      await page.getByRole('link', { name: 'Toolkit' }).first().click();
      await page.waitForURL(siteUrl('/westerkwartier/toolkit'));
      await click(page, 'Analoge idealist');
      await page.waitForURL(siteUrl('/westerkwartier/toolkit/analoge-idealist'));
      const link = page.getByRole('link', { name: /startpakket-teamleiders\.pdf/ }).first();
      file = (await link.getAttribute('href')) ?? '';
    });
    expect(clicks).toBe(2);
    const answer = await page.request.get(new URL(file, siteUrl('/')).href);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('a functional administrator on the first day of a colleague', () => {
  it('invites the colleague from what the start page says is missing', async () => {
    const page = await begin('functioneelbeheer@veendam.example');
    await page.waitForURL(adminUrl(''));
    const clicks = await countClicks(page, async () => {
      await page.getByRole('link', { name: 'Accounts: nodig een contentbeheerder uit' }).click();
      await page.getByRole('button', { name: 'Uitnodigen' }).waitFor();
      await page.fill('input[name=name]', 'Coby Content');
      await page.fill('input[name=email]', 'coby@veendam.example');
      await page.locator('select[name=role]').selectOption('contentManager');
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: 'Uitnodigen' }).click();
      await page.getByText('We sturen een mail naar coby@veendam.example').waitFor();
    });
    expect(clicks).toBe(2);
    const waiting = page.locator('section, div').filter({
      has: page.getByRole('heading', { name: 'Nog niet geaccepteerd' }),
    });
    await waiting.getByText('Coby Content').first().waitFor();
  });
});
