import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { openForm } from './open-form.ts';
import { signInAtCms } from './sign-in.ts';

/* Forms of the admin keep what they show in line and within the window. */

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await newPage(browser, 360);
  await signInAtCms(page, 'functioneelbeheer@westerkwartier.example');
});
afterAll(() => browser.close());

/** Opens the first document of a list. */
async function openFirst(collection: string): Promise<void> {
  await openForm(page, `/collections/${collection}`);
  await page.locator(`table a[href*="/collections/${collection}/"]`).first().click();
  await page.locator('.document-fields').waitFor();
}

describe('on a phone', () => {
  it('the form of a municipality does not scroll sideways', async () => {
    await openFirst('municipalities');
    await page.getByText('Wie mag de toolkit zien?').waitFor();
    expect(await hasHorizontalOverflow(page)).toBe(false);
  });

  it('the buttons of an account stay within their bar', async () => {
    await openFirst('users');
    const bar = await page.locator('.doc-controls').boundingBox();
    const buttons = await page.locator('.dv-of-other').boundingBox();
    if (!bar || !buttons) throw new Error('The form has no bar with buttons.');
    expect(buttons.y).toBeGreaterThanOrEqual(bar.y);
    expect(buttons.y + buttons.height).toBeLessThanOrEqual(bar.y + bar.height);
  });
});

describe('the admin', () => {
  it('is dark for who prefers that', async () => {
    const theme = () => page.locator('html').getAttribute('data-theme');
    await openForm(page, '');
    expect(await theme()).toBe('light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await openForm(page, '');
    expect(await theme()).toBe('dark');
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('shows the list to who may not add to it', async () => {
    await openForm(page, '/collections/users/create');
    expect(new URL(page.url()).pathname).toBe('/admin/collections/users');
    await page.getByRole('heading', { name: 'Collega uitnodigen' }).waitFor();
  });
});

describe('on a wide screen', () => {
  it('the fields in the tabs of a municipality are as wide as those above', async () => {
    await page.setViewportSize({ width: 1400, height: 900 });
    await openFirst('municipalities');
    // The form opens at the tab that was last used.
    await page.getByRole('button', { name: 'Home en hulp', exact: true }).click();
    const [above, within] = [page.locator('#field-name'), page.locator('#field-welcome__title')];
    await within.waitFor();
    expect((await within.boundingBox())?.width).toBe((await above.boundingBox())?.width);
  });

  it('the fields of all rows of a form have the same edges', async () => {
    await openFirst('municipalities');
    await page.getByRole('button', { name: 'Nieuws', exact: true }).click();
    await page.locator('.row__fields').nth(1).waitFor();
    const edges = await page
      .locator('.row__fields')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((field) => field.getBoundingClientRect().x)),
      );
    expect(edges.length).toBeGreaterThan(1);
    expect(new Set(edges.map((row) => JSON.stringify(row))).size).toBe(1);
  });
});
