import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { newPage, launchBrowser } from './launch-browser.ts';
import { signInAtCms } from './sign-in.ts';
import { adminUrl, siteUrl } from './urls.ts';

const email = 'nieuwe.collega@westerkwartier.example';
const password = 'fietsen-door-het-westerkwartier';

let browser: Browser;
let admin: Page;
let colleague: Page;
let link = '';

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await newPage(browser);
  colleague = await newPage(browser);
  await signInAtCms(admin, 'functioneelbeheer@westerkwartier.example');
});
afterAll(() => browser.close());

describe('the functional administrator of Westerkwartier', () => {
  it('sees the invitation link once, for a colleague who receives no mail', async () => {
    await admin.goto(adminUrl('/collections/users'));
    await admin.locator('input[name=name]').fill('Nova Nieuw');
    await admin.locator('input[name=email]').fill(email);
    await admin.locator('select[name=role]').selectOption('employee');
    await admin.getByRole('button', { name: 'Uitnodigen' }).click();
    await admin.getByRole('button', { name: 'Link zelf doorgeven aan Nova Nieuw' }).click();
    link = (await admin.locator('.dv-link-box').textContent()) ?? '';
    expect(link).toContain('/uitnodiging?code=');
    await admin.reload();
    expect(await admin.locator('.dv-link-box').count()).toBe(0);
  });

  it('gets a Dutch error about an unreadable colour and keeps the input', async () => {
    await admin.goto(adminUrl('/collections/municipalities'));
    await admin.getByRole('link', { name: 'Westerkwartier' }).first().click();
    await admin.getByRole('button', { name: 'Huisstijl', exact: true }).click();
    await admin.fill('#field-style__link', '#dddddd');
    await admin.click('#action-save');
    await admin
      .getByText(/Links op (wit|het vlak): het contrast is/)
      .first()
      .waitFor();
    expect(await admin.locator('#field-style__link').inputValue()).toBe('#dddddd');
  });

  it('is led to the tab with an error, which names the field', async () => {
    await admin.reload();
    await admin.getByRole('button', { name: 'Privacy', exact: true }).click();
    await admin.fill('#field-privacy__contactName', '');
    await admin.getByRole('button', { name: 'Over', exact: true }).click();
    await admin.click('#action-save');
    await admin
      .getByText('Kijk bij “Contactpersoon of afdeling” op het tabblad “Privacy”')
      .first()
      .waitFor();
    await admin.locator('#field-privacy__contactName:focus').waitFor();
  });
});

describe('an invited colleague', () => {
  it('gets an error about a short password', async () => {
    await colleague.goto(link);
    await colleague.fill('input[type=password]', 'kort');
    await colleague.evaluate(() =>
      document.querySelector('main form')?.setAttribute('novalidate', ''),
    );
    await colleague.locator('main button[type=submit]').click();
    await colleague
      .getByText(/12 tekens/)
      .first()
      .waitFor();
  });

  it('sets a password through the link and is signed in where their work is', async () => {
    await colleague.goto(link);
    await colleague.fill('input[type=password]', password);
    await colleague.locator('main button[type=submit]').click();
    await colleague.waitForURL(siteUrl('/westerkwartier'));
    expect(await colleague.getByText('Nova Nieuw').count()).toBe(1);
  });

  it.each(['the link that they used', 'a link that is not complete'])(
    'is told by %s whom to ask for another one, without a form',
    async (which) => {
      const other = await newPage(browser, 360);
      const response = await other.goto(which.includes('used') ? link : link.slice(0, -4));
      expect(response?.status()).toBe(410);
      await other.getByRole('heading', { level: 1, name: 'Deze link werkt niet meer' }).waitFor();
      const text = await other.locator('main').innerText();
      expect(text).toContain('Vraag de functioneel beheerder van je gemeente');
      expect(text).not.toContain(email);
      expect(await other.locator('main form').count()).toBe(0);
      expect(await findAccessibilityViolations(other)).toEqual([]);
      expect(await hasHorizontalOverflow(other)).toBe(false);
      await other.locator('main').getByRole('link', { name: 'Naar inloggen' }).click();
      await other.waitForURL(siteUrl('/inloggen'));
      await other.context().close();
    },
  );
});
