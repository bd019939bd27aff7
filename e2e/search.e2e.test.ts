import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { signInAtCms } from './sign-in.ts';
import { adminUrl, siteUrl } from './urls.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const results = (page: Page) => page.getByRole('region', { name: 'Resultaten' });
const firstResult = (page: Page) => results(page).getByRole('heading', { level: 3 }).first();

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('a visitor %s', (_name, javaScriptEnabled) => {
  let page: Page;

  beforeAll(async () => {
    const context = await browser.newContext({ javaScriptEnabled, locale: 'nl-NL' });
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
  });

  it('searches from the header of any page', async () => {
    await page.goto(siteUrl('/groningen/over'));
    const header = page.getByRole('search', { name: 'Zoeken op deze site' });
    await header.getByRole('searchbox').fill('wachtwoorden');
    await header.getByRole('button', { name: 'Zoeken' }).click();
    expect(new URL(page.url()).pathname).toBe('/groningen/zoeken');
    expect(await firstResult(page).innerText()).toContain('wachtwoorden');
    await firstResult(page).getByRole('link').click();
    expect(new URL(page.url()).pathname).toBe('/groningen/modules/sterke-wachtwoorden');
  });

  it('follows the suggestion for a mistyped word', async () => {
    await page.goto(siteUrl('/groningen/zoeken?q=schermafdurk'));
    expect(await firstResult(page).innerText()).toContain('schermafdruk');
    await results(page).getByRole('link', { name: 'schermafdruk', exact: true }).click();
    expect(new URL(page.url()).searchParams.get('q')).toBe('schermafdruk');
  });

  it('chooses by time, level and form, which the address holds', async () => {
    await page.goto(siteUrl('/groningen/zoeken'));
    const form = page.getByRole('search', { name: 'Zoeken en kiezen' });
    await form.getByRole('radio', { name: '15 minuten' }).check();
    await form.getByRole('radio', { name: 'Basis' }).check();
    await form.getByRole('radio', { name: 'Microles' }).check();
    await form.getByRole('button', { name: 'Zoeken' }).click();
    const address = new URL(page.url()).searchParams;
    expect(Object.fromEntries(address)).toMatchObject({
      tijd: '15',
      niveau: 'basis',
      vorm: 'microles',
    });
    const tags = await results(page).getByRole('list', { name: 'Kenmerken' }).allInnerTexts();
    expect(tags.length).toBeGreaterThan(2);
    for (const tag of tags) expect(tag).toMatch(/Basis\s+Microles/);
    await form.getByRole('link', { name: 'Wis je keuzes' }).click();
    expect(new URL(page.url()).search).toBe('');
  });

  it('finds ways on when there is nothing', async () => {
    await page.goto(siteUrl('/groningen/zoeken?q=sinterklaasgedicht'));
    expect(await page.getByRole('heading', { name: 'We hebben niets gevonden.' }).count()).toBe(1);
    await page.getByRole('link', { name: 'Office 365' }).click();
    expect(new URL(page.url()).pathname).toBe('/groningen/themas/office-365');
  });
});

describe('the search page', () => {
  it('is in no cache and no search engine', async () => {
    const page = await newPage(browser);
    const response = await page.goto(siteUrl('/groningen/zoeken?q=wachtwoord'));
    expect(response?.headers()['cache-control']).toBe('private, no-store');
    expect(response?.headers()['x-robots-tag']).toBe('noindex');
    expect(await page.locator('link[rel=canonical]').count()).toBe(0);
    await page.context().close();
  });

  it('shows nothing of a site for staff to a visitor', async () => {
    const page = await newPage(browser);
    const response = await page.goto(siteUrl('/westerkwartier/zoeken?q=rooster'));
    expect(response?.status()).toBe(401);
    expect(await page.content()).not.toContain('Je rooster op je telefoon');
    await page.context().close();
  });

  it.each([320, 1280])('is accessible and fits in %i pixels', async (width) => {
    const page = await newPage(browser, width);
    for (const address of ['', '?q=excel', '?q=sinterklaasgedicht', '?q=x', '?tijd=30']) {
      await page.goto(siteUrl(`/groningen/zoeken${address}`));
      expect(await findAccessibilityViolations(page)).toEqual([]);
      expect(await hasHorizontalOverflow(page)).toBe(false);
    }
    await page.context().close();
  });
});

describe('an editor', () => {
  let editor: Page;

  beforeAll(async () => {
    // Wide enough for the navigation to be open.
    editor = await newPage(browser, 1500);
    await signInAtCms(editor, 'contentbeheerder@groningen.example');
  });

  it('searches from the navigation, and opens the form of what is found', async () => {
    const field = editor.getByRole('searchbox', { name: 'Zoek in het beheer' });
    await field.fill('schermafdrukken');
    await field.press('Enter');
    await editor.waitForURL(/\/admin\/zoeken\?q=schermafdrukken/);
    expect(await editor.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Zoeken bij Groningen',
    );
    expect(await findAccessibilityViolations(editor, '.dv-search')).toEqual([]);
    await editor.locator('.dv-results').getByRole('link').first().click();
    await editor.waitForURL(/\/collections\/library-modules\//);
  });

  it('finds nothing of another municipality', async () => {
    await editor.goto(adminUrl('/zoeken?q=zeepkist'));
    await editor.getByRole('heading', { level: 1 }).waitFor();
    expect(await editor.locator('.dv-search').innerText()).not.toMatch(/Op de zeepkist/);
  });

  it('finds by other forms of a word on the offer screen', async () => {
    await editor.goto(adminUrl('/moduleaanbod'));
    await editor.getByRole('searchbox', { name: 'Zoeken', exact: true }).fill('screenshots');
    await editor.getByText('Een schermafdruk maken en delen').first().waitFor();
    expect(await editor.getByText('Digitaal ondertekenen').count()).toBe(0);
  });
});

describe('the search in the admin', () => {
  it('is closed to a visitor, who signs in first', async () => {
    const page = await newPage(browser);
    await page.goto(adminUrl('/zoeken?q=wachtwoord'));
    await page.waitForURL(/\/admin\/login/);
    expect(await page.locator('.dv-search').count()).toBe(0);
    await page.context().close();
  });
});
