import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { countMails, waitForLinkInMail } from './received-mail.ts';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { newPage, launchBrowser } from './launch-browser.ts';
import { signInAtCms, signInAtSite } from './sign-in.ts';
import { adminUrl, siteUrl } from './urls.ts';
import { startTestWorkers, type TestWorkers } from './start-workers.ts';
import { waitFor } from '../scripts/processes/wait-for.mjs';
import { backgroundWork, cacheInvalidation } from './wait-limits.ts';

const email = 'genodigde@veendam.example';
const password = 'fietsen-door-het-westerkwartier';
const newPassword = 'wandelen-langs-het-reitdiep';

let browser: Browser;
let workers: TestWorkers;
let admin: Page;
let colleague: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  workers = await startTestWorkers();
  admin = await newPage(browser);
  colleague = await newPage(browser);
});
afterAll(async () => {
  await browser.close();
  await workers.stop();
});

async function signIn(page: Page, word: string): Promise<void> {
  await page.goto(siteUrl('/inloggen'));
  await page.fill('input[type=email]', email);
  await page.fill('input[type=password]', word);
  await page.locator('main button[type=submit]').click();
}

describe('an invited colleague', () => {
  it('gets a mail with a link, which the administrator does not see', async () => {
    await signInAtCms(admin, 'functioneelbeheer@veendam.example');
    await admin.goto(adminUrl('/collections/users'));
    await admin.locator('input[name=name]').fill('Gé Nodigde');
    await admin.locator('input[name=email]').fill(email);
    await admin.locator('select[name=role]').selectOption('employee');
    await admin.getByRole('button', { name: 'Uitnodigen' }).click();
    await admin.getByText(`We sturen een mail naar ${email}`).waitFor();
    await admin.getByRole('heading', { name: 'Nog niet geaccepteerd' }).waitFor();
    expect(await admin.content()).not.toContain('code=');
    expect(await waitForLinkInMail(email)).toContain('/uitnodiging?code=');
  });

  it('sets a password on an accessible page and is signed in', async () => {
    await colleague.goto(await waitForLinkInMail(email));
    expect(await findAccessibilityViolations(colleague)).toEqual([]);
    await colleague.fill('input[type=password]', password);
    await colleague.locator('main button[type=submit]').click();
    await colleague.waitForURL(/\/veendam$/);
  });

  it('is in the list of accounts after accepting', async () => {
    await admin.reload();
    await admin.getByRole('link', { name: 'Gé Nodigde' }).first().waitFor();
    expect(await admin.getByRole('heading', { name: 'Nog niet geaccepteerd' }).count()).toBe(0);
    const row = admin.getByRole('row', { name: /Gé Nodigde/ });
    expect(await row.innerText()).toMatch(/Veendam: Medewerker/);
  });

  it('is not among the accounts that never signed in, which can get a mail together', async () => {
    await admin.getByRole('link', { name: 'Nooit ingelogd' }).click();
    await admin.waitForURL(/hasSignedIn/);
    await admin.getByRole('row', { name: /Gé Nodigde/ }).waitFor({ state: 'detached' });
    const before = await countMails('teamleider@veendam.example');
    await admin
      .getByRole('row', { name: /Tijn Teamleider/ })
      .getByRole('checkbox')
      .check();
    await admin.getByRole('button', { name: 'Wachtwoordlink mailen (1)' }).click();
    await admin.getByRole('button', { name: 'Ja, mailen' }).click();
    await admin.getByText('Eén mail is onderweg.').first().waitFor();
    const count = () => countMails('teamleider@veendam.example');
    expect(await waitFor(count, { ...backgroundWork, until: (mails) => mails > before })).toBe(
      before + 1,
    );
  });

  it('cannot edit their own roles, nor does an administrator see theirs as editable', async () => {
    await admin.goto(adminUrl('/account'));
    await admin.getByText('Gemeenten en rollen').waitFor();
    const add = admin.getByRole('button', { name: 'Gemeente toevoegen' });
    expect(await add.count()).toBe(0);
    await admin.goto(adminUrl('/collections/users'));
    await admin.getByRole('link', { name: 'Mees Medewerker' }).click();
    await add.waitFor();
  });
});

describe('a user who forgot the password', () => {
  it('requests a link on a page that does not reveal whether the account exists', async () => {
    const page = await newPage(browser);
    const responses: string[] = [];
    for (const address of [email, 'niemand@veendam.example']) {
      await page.goto(siteUrl('/inloggen'));
      await page.getByRole('link', { name: 'Wachtwoord vergeten?' }).click();
      expect(await findAccessibilityViolations(page)).toEqual([]);
      await page.fill('input[type=email]', address);
      await page.locator('main button[type=submit]').click();
      await page.getByRole('heading', { name: 'Kijk in je mail' }).waitFor();
      responses.push(await page.locator('main').innerText());
    }
    expect(responses[0]).toBe(responses[1]);
    expect(await findAccessibilityViolations(page)).toEqual([]);
    expect(await countMails('niemand@veendam.example')).toBe(0);
  });

  it('sets a new password, which ends the existing sessions', async () => {
    // The second response comes from the cache, which an ended session may not read.
    for (const _time of [1, 2]) {
      expect((await colleague.goto(siteUrl('/veendam')))?.status()).toBe(200);
    }
    const page = await newPage(browser);
    const link = await waitForLinkInMail(email, 1);
    // Opening the link does not use it.
    await page.goto(link);
    expect((await page.goto(link))?.status()).toBe(200);
    await page.fill('input[type=password]', newPassword);
    await page.locator('main button[type=submit]').click();
    await page.waitForURL(/inloggen/);
    expect((await colleague.goto(siteUrl('/veendam')))?.status()).toBe(401);
    await signIn(page, newPassword);
    await page.waitForURL(/\/veendam$/);
  });

  it('is led from a link that was used to a new one', async () => {
    const page = await newPage(browser, 360);
    const response = await page.goto(await waitForLinkInMail(email, 1));
    expect(response?.status()).toBe(410);
    await page.getByRole('heading', { level: 1, name: 'Deze link werkt niet meer' }).waitFor();
    expect(await page.locator('main form').count()).toBe(0);
    expect(await page.locator('main').innerText()).not.toContain(email);
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await page.getByRole('link', { name: /^Wachtwoord vergeten/ }).click();
    await page.waitForURL(siteUrl('/wachtwoord-vergeten'));
    await page.context().close();
  });

  it('can request a link from the admin too', async () => {
    const page = await newPage(browser);
    await page.goto(adminUrl('/login'));
    await page.locator(`a[href$='/forgot']`).click();
    await page.waitForURL(/\/forgot$/);
    await page.getByRole('heading', { name: 'Wachtwoord vergeten' }).waitFor();
    await page.fill('#field-email', email);
    await page.locator('button[type=submit]').click();
    expect(await waitForLinkInMail(email, 2)).toContain('/wachtwoord?code=');
  });
});

describe('a visitor who guesses passwords', () => {
  it('must wait, while other users can sign in', async () => {
    const page = await newPage(browser);
    const guess = async (): Promise<string> => {
      await signIn(page, 'mis-geraden-woord');
      return page.locator('main').innerText();
    };
    const text = await waitFor(guess, {
      ...backgroundWork,
      until: (shown) => shown.includes('te vaak geprobeerd'),
    });
    expect(text).toMatch(/Wacht \d+ seconden? en probeer het opnieuw/);
    const other = await newPage(browser);
    await signInAtSite(other, 'medewerker@veendam.example');
  });
});

describe('an archived municipality', () => {
  const employee = 'medewerker@veendam.example';
  let reader: Page;

  it('was archived by keyboard, after its name was typed', async () => {
    reader = await newPage(browser);
    await signInAtSite(reader, employee);
    await admin.context().clearCookies();
    await signInAtCms(admin, 'beheer@programma.example');
    await admin.goto(adminUrl('/collections/municipalities?limit=100'));
    await admin.getByRole('link', { name: 'Veendam' }).first().click();
    const start = admin.getByRole('button', { name: 'Gemeente archiveren …' });
    await start.waitFor();
    await start.focus();
    await admin.keyboard.press('Enter');
    const confirm = admin.getByRole('button', { name: 'Archiveren', exact: true });
    expect(await confirm.isDisabled()).toBe(true);
    await admin.getByLabel('Typ “Veendam” om het te bevestigen').focus();
    await admin.keyboard.type('Veendam');
    await admin.keyboard.press('Enter');
    await admin.getByText('Gearchiveerd op').first().waitFor();
  });

  it('has no site, and its members cannot sign in', async () => {
    for (const path of ['/veendam', '/veendam/nieuws/feed.xml']) {
      expect((await reader.goto(siteUrl(path)))?.status()).toBe(404);
    }
    const page = await newPage(browser);
    const choice = async () => (await page.request.get(siteUrl('/'))).text();
    const isGone = (html: string) => !html.includes('Veendam');
    expect(isGone(await waitFor(choice, { ...cacheInvalidation, until: isGone }))).toBe(true);
    await page.goto(siteUrl('/inloggen'));
    await page.fill('input[type=email]', employee);
    await page.fill('input[type=password]', inject('demoPassword'));
    await page.locator('main button[type=submit]').click();
    await page.getByText('Je account hoort nu bij geen gemeente die meedoet').waitFor();
  });

  it('offers its export to the programme', async () => {
    const link = admin.getByRole('link', { name: 'Export ophalen' });
    await link.waitFor();
    const downloading = admin.waitForEvent('download');
    await link.click();
    expect((await downloading).suggestedFilename()).toMatch(/^veendam-[\d-]+\.zip$/);
  });

  it('can be restored with its site and accounts', async () => {
    await admin.getByRole('button', { name: 'Terugzetten …' }).click();
    await admin.getByRole('button', { name: 'Ja, terugzetten' }).click();
    await admin.getByRole('button', { name: 'Gemeente archiveren …' }).waitFor();
    await reader.context().clearCookies();
    await signInAtSite(reader, employee);
    expect((await reader.goto(siteUrl('/veendam')))?.status()).toBe(200);
  });
});

describe('the privacy page', () => {
  it('says which personal data is stored, why and how long', async () => {
    const page = await newPage(browser);
    await page.goto(siteUrl('/groningen/privacy'));
    const text = await page.locator('main').innerText();
    for (const words of ['Je account', 'na 30 dagen', 'Logboek van wijzigingen', 'Twee jaar']) {
      expect(text).toContain(words);
    }
    expect(await findAccessibilityViolations(page)).toEqual([]);
  });
});
