import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { waitFor } from '../scripts/processes/wait-for.mjs';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { tabTo } from './keyboard.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { openForm } from './open-form.ts';
import { signInByApiOf } from './sign-in-by-api.ts';
import { signInAtCms } from './sign-in.ts';
import { adminUrl, siteUrl } from './urls.ts';
import { callApi } from './visibility/visibility-fixture.ts';
import { cacheInvalidation } from './wait-limits.ts';

let browser: Browser;
let manager: Page;
let id: string;

const title = 'Oefenles voor de prullenbak';
const sitePath = '/schiermonnikoog/modules/oefenles-voor-de-prullenbak';
const email = 'contentbeheerder@schiermonnikoog.example';

beforeAll(async () => {
  browser = await launchBrowser();
  manager = await newPage(browser, 1400);
  const { CMS_URL } = inject('settings');
  const token = await signInByApiOf(CMS_URL, email, inject('demoPassword'));
  const municipalities = await callApi(token, 'GET', '/municipalities?limit=1&depth=0');
  const [{ id: tenant }] = municipalities['docs'] as [{ id: string }];
  const modules = await callApi(token, 'GET', '/library-modules?limit=1&depth=0');
  const [example] = modules['docs'] as [Record<string, unknown>];
  const made = await callApi(token, 'POST', '/modules', {
    tenant,
    title,
    introduction: 'Je leert hoe je iets weggooit.',
    theme: example['theme'],
    skillKind: 'operational',
    level: 'basic',
    deliveryForm: 'online',
    minutes: 10,
    goals: [{ text: 'Je kunt opruimen.' }],
    content: [{ blockType: 'tip', text: 'Ruim op.' }],
    _status: 'published',
  });
  ({ id } = made['doc'] as { id: string });
  await signInAtCms(manager, email);
});
afterAll(() => browser.close());

/** Waits until the page of the lesson answers with this status. */
const waitForSite = (status: number) =>
  waitFor(async () => (await manager.request.get(siteUrl(sitePath))).status(), {
    ...cacheInvalidation,
    until: (found) => found === status,
  });

const item = () => manager.locator('.dv-bin__item').filter({ hasText: title });

async function checkScreen(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await manager.emulateMedia({ colorScheme });
    expect(await findAccessibilityViolations(manager, '.dv-bin')).toEqual([]);
  }
  await manager.emulateMedia({ colorScheme: 'light' });
  await manager.setViewportSize({ width: 360, height: 900 });
  expect(await hasHorizontalOverflow(manager)).toBe(false);
  await manager.setViewportSize({ width: 1400, height: 900 });
}

/** Moves the lesson to the bin from its form. */
async function throwAway(): Promise<void> {
  await openForm(manager, `/collections/modules/${id}`);
  await manager.locator('.doc-controls__popup button').first().click();
  await manager.locator('#action-move-to-bin').waitFor();
  expect(await manager.locator('#action-delete').isVisible()).toBe(false);
  await manager.locator('#action-move-to-bin').click();
  await manager.getByText('In de prullenbak blijft het 30 dagen.').waitFor();
  await manager.getByRole('button', { name: 'Ja, naar de prullenbak' }).click();
  await manager.waitForURL(/\/collections\/modules(\?|$)/);
}

describe('a lesson that is thrown away', () => {
  it('goes off the site and into the bin, after saying what that means', async () => {
    await waitForSite(200);
    await throwAway();
    await waitForSite(404);
    await openForm(manager, '/moduleaanbod');
    expect(await manager.locator('.dv-module').filter({ hasText: title }).count()).toBe(0);
  });

  it('is found in the menu of the admin, in light and dark and on a phone', async () => {
    await openForm(manager, '/moduleaanbod');
    expect(await manager.locator('.dv-nav-link', { hasText: 'Prullenbak' }).count()).toBe(1);
    await openForm(manager, '/prullenbak');
    await manager.getByRole('heading', { name: 'Prullenbak', level: 1 }).waitFor();
    await item().waitFor();
    const text = await item().innerText();
    expect(text).toContain('Module. Weggegooid door');
    expect(text).toMatch(/Blijft hier tot \d+ \w+ \d{4}/);
    await checkScreen();
  });

  it('is put back by the keyboard as a draft, and then published at its address', async () => {
    await openForm(manager, '/prullenbak');
    await item().waitFor();
    await tabTo(manager, new RegExp(`^Zet terug: ${title}$`));
    await manager.keyboard.press('Enter');
    const outcome = manager.getByRole('status').filter({ hasText: 'staat terug als concept' });
    await outcome.waitFor();
    await item().waitFor({ state: 'detached' });
    await manager.getByText('De prullenbak is leeg.').waitFor();
    expect((await manager.request.get(siteUrl(sitePath))).status()).toBe(404);
    await checkScreen();
    await tabTo(manager, /^Open het document$/);
    await manager.keyboard.press('Enter');
    await manager.waitForURL(new RegExp(`/collections/modules/${id}`));
    await openForm(manager, `/collections/modules/${id}`);
    await manager.getByRole('button', { name: 'Publiceer wijzigingen' }).click();
    await waitForSite(200);
    await manager.goto(adminUrl(`/collections/modules/${id}/versions`));
    const lines = manager.locator('.dv-history__line');
    await lines.first().waitFor();
    const texts = await lines.allInnerTexts();
    expect(texts[1]).toContain('uit de prullenbak teruggezet als concept');
    expect(texts[2]).toContain('naar de prullenbak verplaatst');
  });

  it('is deleted for good after a confirmation', async () => {
    await throwAway();
    await openForm(manager, '/prullenbak');
    const remove = manager.getByRole('button', { name: `Verwijder nu: ${title}` });
    await remove.click();
    await manager.getByText('Dit kun je niet terugdraaien.').waitFor();
    await manager.getByRole('button', { name: 'Niet doen' }).click();
    await item().waitFor();
    await remove.click();
    await manager.getByRole('button', { name: 'Ja, verwijder voorgoed' }).click();
    await manager.getByText(`“${title}” is voorgoed verwijderd.`).waitFor();
    await item().waitFor({ state: 'detached' });
    await waitForSite(404);
  });
});
