import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readFocusedName, tabTo } from './keyboard.ts';
import { newPage, launchBrowser } from './launch-browser.ts';
import { adminUrl, siteUrl } from './urls.ts';

const module = 'Slim zoeken op internet';
const introduction = 'In Hoogeveen zoeken we zo.';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await newPage(browser);
});
afterAll(() => browser.close());

const press = (key: string): Promise<void> => page.keyboard.press(key);

/** The search of the screen; the menu has a link of the same name. */
async function tabToSearch(): Promise<void> {
  const isField = () => page.evaluate(() => document.activeElement instanceof HTMLInputElement);
  do await tabTo(page, /^Zoeken/);
  while (!(await isField()));
}

describe('a content manager who uses only the keyboard', () => {
  it('signs in', async () => {
    await page.goto(adminUrl('/login'));
    await page.locator('#field-email').waitFor();
    await tabTo(page, /E-?mail/i);
    await page.keyboard.type('contentbeheerder@hoogeveen.example');
    await tabTo(page, /Wachtwoord/);
    await page.keyboard.type(inject('demoPassword'));
    await press('Enter');
    await page.getByRole('navigation', { name: 'Wat wil je doen?' }).waitFor();
  });

  it('opens the module offer from the menu', async () => {
    await tabTo(page, /^Open.*menu|menu/i);
    await press('Enter');
    await tabTo(page, /^Aanbod$/);
    await press('Enter');
    await page.getByRole('heading', { name: 'Aanbod van Hoogeveen' }).waitFor();
  });

  it('switches a module off with the arrow and space keys, and saves', async () => {
    const siteShows = async () =>
      (await (await page.request.get(siteUrl('/hoogeveen/themas/thuiswerken'))).text()).includes(
        'Je thuiswerkplek en je aandacht',
      );
    expect(await siteShows()).toBe(true);
    await tabToSearch();
    await page.keyboard.type('aandacht');
    await page.getByText('1 van de', { exact: false }).waitFor();
    await tabTo(page, /^Thema aan: Thuiswerken/);
    await press('ArrowDown');
    expect(await readFocusedName(page)).toMatch(/^Module aan: Je thuiswerkplek/);
    await press('Space');
    await page.getByText('Straks: beperkt (2 modules).', { exact: false }).waitFor();
    await tabTo(page, /^Bewaar 1 wijziging$/);
    await press('Enter');
    await page.getByText('1 wijziging is bewaard.').waitFor();
    expect(await siteShows()).toBe(false);
  });

  it('publishes an own version with a rewritten field', async () => {
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await tabToSearch();
    await page.keyboard.type(module);
    await tabTo(page, new RegExp(`^Eigen versie maken: ${module}`));
    await press('Enter');
    await page.waitForURL(/\/collections\/modules\/[0-9a-f]{24}/);
    await page.locator('#field-introduction').waitFor();
    await tabTo(page, /^Inleiding/);
    await press('Control+A');
    await page.keyboard.type(introduction);
    const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
    await press('Shift+Tab');
    for (let n = 0; n < 60 && !/^Publiceer/.test(await readFocusedName(page)); n += 1)
      await press('Shift+Tab');
    await press('Enter');
    expect((await saved).status()).toBe(200);
    const own = page.getByRole('region', { name: 'Velden van de gemeente' });
    await own.getByRole('heading', { name: 'Inleiding' }).waitFor();
  });

  it('returns to the text of the library after seeing what changes', async () => {
    await page.reload();
    const own = page.getByRole('region', { name: 'Velden van de gemeente' });
    await own.getByRole('heading', { name: 'Inleiding' }).waitFor();
    await tabTo(page, /^Terug naar bibliotheek: Inleiding/);
    await press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, /^Neem over$/);
    await press('Enter');
    await own.getByText('Nog geen: alles volgt de bibliotheek.').waitFor();
  });
});
