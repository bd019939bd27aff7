import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newPage, openBrowser } from './open-browser.ts';
import { adminUrl, siteUrl } from './people.ts';

const module = 'Slim zoeken op internet';
const introduction = 'In Groningen zoeken we zo.';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newPage(browser);
});
afterAll(() => browser.close());

/** The name of what has the focus, as a screen reader would say it. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const here = document.activeElement;
    if (!here) return '';
    const label = here.getAttribute('aria-label') ?? '';
    const named = here.id ? document.querySelector(`label[for="${here.id}"]`)?.textContent : '';
    return (label || named || here.closest('label')?.textContent || here.textContent).trim();
  });

/** Goes on by Tab until this has the focus: what cannot be reached so, fails. */
async function tabTo(wanted: RegExp, most = 250): Promise<void> {
  for (let n = 0; n < most; n += 1) {
    await page.keyboard.press('Tab');
    if (wanted.test(await focused())) return;
  }
  throw new Error(`Tab never came to ${String(wanted)}; it ended at "${await focused()}".`);
}

const press = (key: string): Promise<void> => page.keyboard.press(key);

describe('the content manager of Groningen, by keyboard alone', () => {
  it('signs in', async () => {
    await page.goto(adminUrl('/login'));
    await page.locator('#field-email').waitFor();
    await tabTo(/E-?mail/i);
    await page.keyboard.type('contentbeheerder@groningen.example');
    await tabTo(/Wachtwoord/);
    await page.keyboard.type(inject('demoPassword'));
    await press('Enter');
    await page.getByRole('heading', { name: 'Mijn gemeente' }).waitFor();
  });

  it('goes to the offer screen by the menu', async () => {
    await tabTo(/^Open.*menu|menu/i);
    await press('Enter');
    await tabTo(/^Moduleaanbod$/);
    await press('Enter');
    await page.getByRole('heading', { name: 'Moduleaanbod van Groningen' }).waitFor();
  });

  it('finds a module, switches it off with arrow and space, and saves', async () => {
    const siteShows = async () =>
      (await (await page.request.get(siteUrl('/groningen/themas/thuiswerken'))).text()).includes(
        'Je thuiswerkplek en je aandacht',
      );
    expect(await siteShows()).toBe(true);
    await tabTo(/^Zoeken/);
    await page.keyboard.type('aandacht');
    await page.getByText('1 van de', { exact: false }).waitFor();
    await tabTo(/^Thema aan: Thuiswerken/);
    await press('ArrowDown');
    expect(await focused()).toMatch(/^Module aan: Je thuiswerkplek/);
    await press('Space');
    await page.getByText('Straks: beperkt (2 modules).', { exact: false }).waitFor();
    await tabTo(/^Bewaar 1 wijziging$/);
    await press('Enter');
    await page.getByText('1 wijziging is bewaard.').waitFor();
    expect(await siteShows()).toBe(false);
  });

  it('makes an own version, rewrites a field and publishes it', async () => {
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await tabTo(/^Zoeken/);
    await page.keyboard.type(module);
    await tabTo(new RegExp(`^Eigen versie maken: ${module}`));
    await press('Enter');
    await page.waitForURL(/\/collections\/modules\/[0-9a-f]{24}/);
    await page.locator('#field-introduction').waitFor();
    await tabTo(/^Inleiding/);
    await press('Control+A');
    await page.keyboard.type(introduction);
    const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
    await press('Shift+Tab');
    for (let n = 0; n < 60 && !/^Publiceer/.test(await focused()); n += 1) await press('Shift+Tab');
    await press('Enter');
    expect((await saved).status()).toBe(200);
    const own = page.getByRole('region', { name: 'Velden van je gemeente' });
    await own.getByRole('heading', { name: 'Inleiding' }).waitFor();
  });

  it('goes back to the library with one button', async () => {
    await page.reload();
    const own = page.getByRole('region', { name: 'Velden van je gemeente' });
    await own.getByRole('heading', { name: 'Inleiding' }).waitFor();
    await tabTo(/^Terug naar bibliotheek: Inleiding/);
    await press('Enter');
    await own.getByText('Nog geen: alles volgt de bibliotheek.').waitFor();
  });
});
