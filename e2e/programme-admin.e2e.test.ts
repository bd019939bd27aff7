import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toIsoWeek, toDay } from '@digivaardig/contracts/time';
import { newPage, launchBrowser } from './launch-browser.ts';
import { countClicks } from './count-clicks.ts';
import { openForm } from './open-form.ts';
import { signInAtCms } from './sign-in.ts';
import { adminUrl, siteUrl } from './urls.ts';
import { type Figure, readFigures } from './read-figures.ts';
import { startTestWorkers, type TestWorkers } from './start-workers.ts';
import { waitFor } from '../scripts/processes/wait-for.mjs';
import { backgroundWork } from './wait-limits.ts';

let browser: Browser;
let workers: TestWorkers;
let admin: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  workers = await startTestWorkers();
  admin = await newPage(browser);
  await signInAtCms(admin, 'beheer@programma.example');
});
afterAll(async () => {
  await browser.close();
  await workers.stop();
});

const selectFigures = (figures: Figure[], name: string, measure: string): Figure[] =>
  figures.filter(({ maat, gemeente }) => maat === measure && gemeente === name);

/** The title of a theme as its municipality shows it: the dashboard adds whose own theme it is. */
const toThemeTitle = (figure: Figure, municipality: string): string =>
  (figure['onderdeel'] ?? '').replace(` (${municipality})`, '');

const openPage = async (path: string): Promise<void> => {
  const response = await admin.goto(siteUrl(path));
  expect(response?.status(), path).toBe(200);
};

const readHrefs = (selector: string): Promise<string[]> =>
  admin
    .locator(selector)
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);

/** Counts modules per theme as a reader does: the rows of each theme's page. */
async function countModules(slug: string): Promise<Map<string, number>> {
  await openPage(`/${slug}/themas`);
  const themes = await readHrefs(`main a[href^="/${slug}/themas/"]`);
  const counts = new Map<string, number>();
  for (const theme of themes) {
    await openPage(theme);
    const rows = await admin.locator(`main li a[href^="/${slug}/modules/"]`).count();
    if (rows > 0) counts.set((await admin.locator('h1').innerText()).trim(), rows);
  }
  return counts;
}

/** Counts articles per ISO week by the dates on every page of the news. */
async function countNews(slug: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (let page = 1; ; page += 1) {
    await openPage(`/${slug}/nieuws?pagina=${String(page)}`);
    const dates = await admin
      .locator('main li time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    for (const date of dates) {
      const week = toIsoWeek(toDay(new Date(date)));
      counts.set(week, (counts.get(week) ?? 0) + 1);
    }
    const next = admin.locator(`main a[href$="pagina=${String(page + 1)}"]`);
    if ((await next.count()) === 0) return counts;
  }
}

/** Counts materials per persona and phase by the facts on each persona's page. */
async function countMaterials(slug: string): Promise<Map<string, number>> {
  await openPage(`/${slug}/toolkit`);
  const personas = await readHrefs(`main a[href^="/${slug}/toolkit/"]`);
  const counts = new Map<string, number>();
  for (const persona of personas) {
    await openPage(persona);
    const name = (await admin.locator('h1').innerText()).trim();
    const phases = await admin
      .locator('main li.material dl div')
      .evaluateAll((facts) =>
        facts
          .filter((fact) => /^Fase/.test(fact.querySelector('dt')?.textContent ?? ''))
          .flatMap(
            (fact) =>
              (fact.querySelector('dd')?.textContent ?? '').match(/\b(0|1|2a|2b|3)\b/g) ?? [],
          ),
      );
    for (const phase of phases) {
      counts.set(`${name} ${phase}`, (counts.get(`${name} ${phase}`) ?? 0) + 1);
    }
  }
  return counts;
}

/** The new municipality, and those of the demo, which no test changes. */
const compared = ['Noordenveld', 'Groningen', 'Assen', 'Westerkwartier'];

const switchOff = [
  'Werken in het zaaksysteem',
  'Online vergaderen in Teams',
  'Bestanden bewaren en terugvinden',
];

/** Adds a municipality from the list of municipalities. */
async function addMunicipality(): Promise<void> {
  await admin.locator('a[href$="/municipalities/create"]').first().click();
  await admin.waitForURL(/\/create$/);
  await admin.locator('.template-default--nav-animate').waitFor();
  await admin.fill('#field-name', 'Noordenveld');
  await admin.getByRole('button', { name: 'Privacy', exact: true }).click();
  await admin.fill('#field-privacy__controller', 'Gemeente Noordenveld');
  await admin.fill('#field-privacy__contactName', 'Team privacy');
  await admin.fill('#field-privacy__contactEmail', 'privacy@noordenveld.example');
  await admin.getByRole('button', { name: 'Toegankelijkheid', exact: true }).click();
  await admin.fill('#field-accessibility__contactEmail', 'toegankelijk@noordenveld.example');
  await admin.click('#action-save');
  await admin.waitForURL(/\/collections\/municipalities\/[0-9a-f]{24}/);
}

describe('a programme administrator', () => {
  it('adds a municipality to the running system in four clicks', async () => {
    await openForm(admin, '/collections/municipalities');
    const clicks = await countClicks(admin, addMunicipality);
    expect(clicks).toBe(4);
    await openPage('/noordenveld');
    expect(await admin.locator('h1').innerText()).toContain('Welkom');
  });

  it('switches modules off in the new municipality', async () => {
    await admin.goto(adminUrl('/moduleaanbod'));
    await admin.locator('.dv-choices').getByRole('button', { name: 'Noordenveld' }).click();
    await admin.getByRole('heading', { name: 'Aanbod van Noordenveld' }).waitFor();
    for (const title of switchOff) {
      await admin.getByRole('switch', { name: `Module aan: ${title}` }).click();
    }
    await admin.getByRole('button', { name: /^Bewaar / }).click();
    await admin.getByText(/wijzigingen zijn bewaard/).waitFor();
  });

  it('finds every figure of the dashboard confirmed by the pages of the sites', async () => {
    const figures = await waitFor(() => readFigures(admin), {
      ...backgroundWork,
      until: (all) => selectFigures(all, 'Noordenveld', 'modules aan')[0]?.['aantal'] === '27',
    });
    for (const name of compared) {
      expect(selectFigures(figures, name, 'modules aan'), name).toHaveLength(1);
      const slug = name.toLowerCase();
      const modules = await countModules(slug);
      const perTheme = selectFigures(figures, name, 'modules per thema').filter(
        // The site shows no theme without modules; one may be announced.
        ({ aantal }) => aantal !== '' && aantal !== '0',
      );
      expect(
        Object.fromEntries(
          perTheme.map((figure) => [toThemeTitle(figure, name), Number(figure['aantal'])]),
        ),
        `modules of ${name}`,
      ).toEqual(Object.fromEntries(modules));
      const on = [...modules.values()].reduce((sum, count) => sum + count, 0);
      expect(selectFigures(figures, name, 'modules aan')[0]?.['aantal']).toBe(String(on));

      const news = await countNews(slug);
      for (const figure of selectFigures(figures, name, 'nieuws per week')) {
        const week = figure['onderdeel'] ?? '';
        expect(Number(figure['aantal']), `news of ${name} in ${week}`).toBe(news.get(week) ?? 0);
      }

      const materials = await countMaterials(slug);
      for (const figure of selectFigures(figures, name, 'middelen')) {
        const pair = `${figure['onderdeel'] ?? ''} ${figure['fase'] ?? ''}`;
        expect(Number(figure['aantal']), `materials of ${name} for ${pair}`).toBe(
          materials.get(pair) ?? 0,
        );
      }
    }
  });
});
