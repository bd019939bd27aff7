import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { countMails, waitForLinkInMail } from './received-mail.ts';
import { eventually } from './eventually.ts';
import { newPage, launchBrowser } from './open-browser.ts';
import { adminUrl, signInAtCms, signInAtSite, siteUrl } from './sign-in.ts';
import { startTestWorkers, type TestWorkers } from './start-test-workers.ts';
import { withinTwoSeconds } from './within-two-seconds.ts';

const email = 'genodigde@westerkwartier.example';
const password = 'fietsen-door-het-westerkwartier';
const fresh = 'wandelen-langs-het-reitdiep';

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

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const violations = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).withTags(rules).analyze()).violations.map(({ id }) => id);

async function signIn(page: Page, word: string): Promise<void> {
  await page.goto(siteUrl('/inloggen'));
  await page.fill('input[type=email]', email);
  await page.fill('input[type=password]', word);
  await page.locator('main button[type=submit]').click();
}

describe('a colleague who is invited', () => {
  it('gets a mail with a link; the administrator sees that it is on its way', async () => {
    await signInAtCms(admin, 'functioneelbeheer@westerkwartier.example');
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

  it('chooses a password on a page without a barrier, and signs in', async () => {
    await colleague.goto(await waitForLinkInMail(email));
    expect(await violations(colleague)).toEqual([]);
    await colleague.fill('input[type=password]', password);
    await colleague.locator('main button[type=submit]').click();
    await colleague.waitForURL(/inloggen/);
    await signIn(colleague, password);
    await colleague.waitForURL(/\/westerkwartier$/);
  });

  it('stands in the list of accounts then', async () => {
    await admin.reload();
    await admin.getByRole('link', { name: 'Gé Nodigde' }).first().waitFor();
    expect(await admin.getByRole('heading', { name: 'Nog niet geaccepteerd' }).count()).toBe(0);
  });
});

describe('somebody who forgot the password', () => {
  it('asks for a link from the sign-in page, which says the same to everybody', async () => {
    const page = await newPage(browser);
    const answers: string[] = [];
    for (const address of [email, 'niemand@westerkwartier.example']) {
      await page.goto(siteUrl('/inloggen'));
      await page.getByRole('link', { name: 'Wachtwoord vergeten?' }).click();
      expect(await violations(page)).toEqual([]);
      await page.fill('input[type=email]', address);
      await page.locator('main button[type=submit]').click();
      await page.getByRole('heading', { name: 'Kijk in je mail' }).waitFor();
      answers.push(await page.locator('main').innerText());
    }
    expect(answers[0]).toBe(answers[1]);
    expect(await violations(page)).toEqual([]);
    expect(await countMails('niemand@westerkwartier.example')).toBe(0);
  });

  it('chooses another, which ends the sessions that there were', async () => {
    // The second time from what is kept: an ended session gets none of it.
    for (const _time of [1, 2]) {
      expect((await colleague.goto(siteUrl('/westerkwartier')))?.status()).toBe(200);
    }
    const page = await newPage(browser);
    await page.goto(await waitForLinkInMail(email, 1));
    await page.fill('input[type=password]', fresh);
    await page.locator('main button[type=submit]').click();
    await page.waitForURL(/inloggen/);
    expect((await colleague.goto(siteUrl('/westerkwartier')))?.status()).toBe(401);
    await signIn(page, fresh);
    await page.waitForURL(/\/westerkwartier$/);
  });

  it('finds the way from the admin too', async () => {
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

describe('somebody who guesses', () => {
  it('is told in Dutch to wait, while others go on', async () => {
    const page = await newPage(browser);
    const guess = async (): Promise<string> => {
      await signIn(page, 'mis-geraden-woord');
      return page.locator('main').innerText();
    };
    const told = await eventually(guess, (text) => text.includes('te vaak geprobeerd'), 10);
    expect(told).toMatch(/Wacht \d+ seconden? en probeer het opnieuw/);
    const other = await newPage(browser);
    await signInAtSite(other, 'medewerker@westerkwartier.example');
  });
});

describe('a municipality that is archived', () => {
  const employee = 'medewerker@westerkwartier.example';
  let reader: Page;

  it('is archived by keyboard, after its name was typed', async () => {
    reader = await newPage(browser);
    await signInAtSite(reader, employee);
    await admin.context().clearCookies();
    await signInAtCms(admin, 'beheer@programma.example');
    await admin.goto(adminUrl('/collections/municipalities'));
    await admin.getByRole('link', { name: 'Westerkwartier' }).first().click();
    const start = admin.getByRole('button', { name: 'Gemeente archiveren …' });
    await start.waitFor();
    await start.focus();
    await admin.keyboard.press('Enter');
    const confirm = admin.getByRole('button', { name: 'Archiveren', exact: true });
    expect(await confirm.isDisabled()).toBe(true);
    await admin.getByLabel('Typ “Westerkwartier” om het te bevestigen').focus();
    await admin.keyboard.type('Westerkwartier');
    await admin.keyboard.press('Enter');
    await admin.getByText('Gearchiveerd op').first().waitFor();
  });

  it('has no site, and lets nobody in', async () => {
    for (const path of ['/westerkwartier', '/westerkwartier/nieuws/feed.xml']) {
      expect((await reader.goto(siteUrl(path)))?.status()).toBe(404);
    }
    const page = await newPage(browser);
    const choice = async () => (await page.request.get(siteUrl('/'))).text();
    const isGone = (html: string) => !html.includes('Westerkwartier');
    expect(isGone(await withinTwoSeconds(choice, isGone))).toBe(true);
    await page.goto(siteUrl('/inloggen'));
    await page.fill('input[type=email]', employee);
    await page.fill('input[type=password]', inject('demoPassword'));
    await page.locator('main button[type=submit]').click();
    await page.getByText('Je account hoort nu bij geen gemeente die meedoet').waitFor();
  });

  it('gives the programme its export', async () => {
    const link = admin.getByRole('link', { name: 'Export ophalen' });
    await link.waitFor();
    const downloading = admin.waitForEvent('download');
    await link.click();
    expect((await downloading).suggestedFilename()).toMatch(/^westerkwartier-[\d-]+\.zip$/);
  });

  it('is opened again, as it was', async () => {
    await admin.getByRole('button', { name: 'Terugzetten …' }).click();
    await admin.getByRole('button', { name: 'Ja, terugzetten' }).click();
    await admin.getByRole('button', { name: 'Gemeente archiveren …' }).waitFor();
    await reader.context().clearCookies();
    await signInAtSite(reader, employee);
    expect((await reader.goto(siteUrl('/westerkwartier')))?.status()).toBe(200);
  });
});

describe('the privacy page', () => {
  it('tells what is kept, why and how long', async () => {
    const page = await newPage(browser);
    await page.goto(siteUrl('/groningen/privacy'));
    const text = await page.locator('main').innerText();
    for (const words of ['Je account', 'na 30 dagen', 'Logboek van wijzigingen', 'Twee jaar']) {
      expect(text).toContain(words);
    }
    expect(await violations(page)).toEqual([]);
  });
});
