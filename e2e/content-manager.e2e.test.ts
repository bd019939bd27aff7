import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { newPage, openBrowser } from './open-browser.ts';
import { adminUrl, signInAtCms, signInAtSite, siteUrl } from './people.ts';
import { readFigures } from './read-figures.ts';
import { runWorkers, type TestWorkers } from './running-workers.ts';

const introduction = 'In Assen tekenen we digitaal met onze eigen app. Deze module laat zien hoe.';
const module = 'Digitaal ondertekenen';

let browser: Browser;
let workers: TestWorkers;
let manager: Page;
let steering: Page;

beforeAll(async () => {
  browser = await openBrowser();
  workers = await runWorkers();
  manager = await newPage(browser);
  steering = await newPage(browser);
  await signInAtCms(manager, 'contentbeheerder@assen.example');
  await signInAtSite(steering, 'stuurgroep@programma.example');
});
afterAll(async () => {
  await browser.close();
  await workers.stop();
});

const modulesOf = async (municipality: string): Promise<string | undefined> => {
  const figures = await readFigures(steering);
  return figures.find(
    (figure) =>
      figure['maat'] === 'modules per thema' &&
      figure['gemeente'] === municipality &&
      figure['onderdeel'] === 'Applicaties',
  )?.['waarde'];
};

const themePage = async (municipality: string): Promise<string> =>
  (await manager.request.get(siteUrl(`/${municipality}/themas/applicaties`))).text();

describe('the content manager of Assen', () => {
  it('switches the healthcare modules on in the list of offers', async () => {
    await manager.goto(adminUrl('/collections/offers'));
    for (const title of [
      'Zorg: veilig berichten met zorgpartners',
      'Zorg: werken met het cliëntdossier',
    ]) {
      await manager.getByRole('button', { name: `Zet aan: ${title}` }).click();
      await manager.getByRole('button', { name: `Zet uit: ${title}` }).waitFor();
    }
  });

  it('makes an own version of a library module, rewrites its introduction and publishes it', async () => {
    await manager.goto(
      adminUrl(`/collections/library-modules?search=${encodeURIComponent(module)}`),
    );
    await manager.getByRole('link', { name: module }).first().click();
    await manager.getByRole('button', { name: 'Eigen versie maken' }).click();
    await manager.waitForURL(/\/collections\/modules\/[0-9a-f]{24}/);
    await manager.fill('#field-introduction', introduction);
    await manager.click('#action-save');
    await manager
      .getByText('Laatst gepubliceerd', { exact: false })
      .or(manager.getByText('succesvol', { exact: false }))
      .first()
      .waitFor();
    await manager.reload();
    const own = manager.getByRole('region', { name: 'Velden van je gemeente' });
    await own.getByText('Inleiding').waitFor();
    expect(await own.getByRole('listitem').count()).toBe(1);
  });

  it('sees both on the site of Assen, and nothing of it in Groningen', async () => {
    const assen = await themePage('assen');
    expect(assen).toContain(introduction);
    expect(assen).toContain('Zorg: veilig berichten met zorgpartners');
    expect(assen).toMatch(/Uitgebreid[^<]*6 modules/);
    const groningen = await themePage('groningen');
    expect(groningen).not.toContain(introduction);
    expect(groningen).not.toContain('Zorg:');
    expect(groningen).toMatch(/Beperkt[^<]*4 modules/);
  });

  it('leaves the text of the library as it was', async () => {
    await manager.goto(
      adminUrl(`/collections/library-modules?search=${encodeURIComponent(module)}`),
    );
    await manager.getByRole('link', { name: module }).first().click();
    const library = await manager.locator('#field-introduction').inputValue();
    expect(library).not.toBe(introduction);
    expect(library.length).toBeGreaterThan(20);
  });

  it('changes the figures of Assen on the dashboard, and not those of Groningen', async () => {
    expect(
      await eventually(
        () => modulesOf('Assen'),
        (count) => count === '6',
      ),
    ).toBe('6');
    expect(await modulesOf('Groningen')).toBe('4');
  });
});
