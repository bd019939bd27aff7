import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { waitForLinkInMail } from './received-mail.ts';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { newPage, launchBrowser } from './launch-browser.ts';
import { adminUrl, siteUrl } from './urls.ts';
import { startTestWorkers, type TestWorkers } from './start-workers.ts';

const email = 'wachtwoordwisselaar@westerkwartier.example';
const first = 'fietsen-door-het-westerkwartier';
const second = 'wandelen-langs-het-reitdiep';

let browser: Browser;
let workers: TestWorkers;
let page: Page;
let otherDevice: Page;

const api = (path: string): string => `${inject('settings').CMS_URL}/api${path}`;

async function post(path: string, data: object, token?: string): Promise<Record<string, unknown>> {
  const response = await fetch(api(path), {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `JWT ${token}` } : {}),
    },
    body: JSON.stringify(data),
  });
  return (await response.json()) as Record<string, unknown>;
}

async function signIn(on: Page, password: string): Promise<void> {
  await on.goto(siteUrl('/inloggen'));
  await on.fill('input[type=email]', email);
  await on.fill('input[type=password]', password);
  await on.locator('main button[type=submit]').click();
  await on.waitForURL(/\/westerkwartier$/);
}

async function fill(current: string, next: string): Promise<void> {
  await page.fill('input[name=huidig]', current);
  await page.fill('input[name=wachtwoord]', next);
  await page.keyboard.press('Enter');
}

beforeAll(async () => {
  browser = await launchBrowser();
  workers = await startTestWorkers();
  page = await newPage(browser, 360);
  otherDevice = await newPage(browser);
  const password = inject('demoPassword');
  const admin = 'functioneelbeheer@westerkwartier.example';
  const { token } = await post('/users/login', { email: admin, password });
  const { user } = (await (
    await fetch(api('/users/me'), { headers: { Authorization: `JWT ${String(token)}` } })
  ).json()) as { user: { tenants: { tenant: string }[] } };
  await post(
    '/users/invite',
    { name: 'Wim Wisselaar', email, tenant: user.tenants[0]!.tenant, roles: ['employee'] },
    String(token),
  );
  await page.goto(await waitForLinkInMail(email));
  await page.fill('input[type=password]', first);
  await page.locator('main button[type=submit]').click();
  await page.waitForURL(/\/westerkwartier$/);
  await signIn(otherDevice, first);
});
afterAll(async () => {
  await browser.close();
  await workers.stop();
});

describe('a user who changes the password', () => {
  it('finds the accessible form under their own name, on a phone', async () => {
    await page.getByRole('button', { name: 'Account' }).click();
    await page.getByRole('link', { name: /Wim Wisselaar/ }).click();
    await page.getByRole('heading', { name: 'Wachtwoord wijzigen' }).waitFor();
    expect(await findAccessibilityViolations(page)).toEqual([]);
    expect(await hasHorizontalOverflow(page)).toBe(false);
  });

  it('sees each error at its field', async () => {
    await fill('niet-het-oude', second);
    await page.getByText('Je huidige wachtwoord klopt niet').waitFor();
    expect(await page.locator('input[aria-invalid=true]').getAttribute('name')).toBe('huidig');
    await fill(first, 'Welkom2026!!');
    await page.getByText('te makkelijk te raden').waitFor();
    expect(await page.locator('input[aria-invalid=true]').getAttribute('name')).toBe('wachtwoord');
  });

  it('stays signed in on this device and signs in again on the other one', async () => {
    await fill(first, second);
    await page.getByText('Je nieuwe wachtwoord is opgeslagen').waitFor();
    await page.getByRole('link', { name: 'Verder' }).click();
    await page.waitForURL(/\/westerkwartier$/);
    expect((await otherDevice.goto(siteUrl('/westerkwartier')))?.status()).toBe(401);
    await signIn(otherDevice, second);
  });

  it('must sign in first', async () => {
    const visitor = await newPage(browser);
    expect((await visitor.goto(siteUrl('/account/wachtwoord')))?.status()).toBe(401);
  });

  it('reaches the form from their account in the admin', async () => {
    const editor = await newPage(browser);
    await editor.goto(adminUrl('/login'));
    await editor.fill('#field-email', 'contentbeheerder@groningen.example');
    await editor.fill('#field-password', inject('demoPassword'));
    await editor.click('button[type=submit]');
    await editor.getByRole('navigation', { name: 'Wat wil je doen?' }).waitFor();
    await editor.goto(adminUrl('/account'));
    expect(await editor.locator('#change-password').isVisible()).toBe(false);
    await editor.getByRole('link', { name: 'Wachtwoord wijzigen' }).click();
    await editor.getByRole('heading', { name: 'Wachtwoord wijzigen' }).waitFor();
  });
});
