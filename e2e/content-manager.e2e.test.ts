import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { newPage, launchBrowser } from './open-browser.ts';
import { adminUrl, signInAtCms, signInAtSite, siteUrl } from './sign-in.ts';
import { readFigures } from './read-figures.ts';
import { startTestWorkers, type TestWorkers } from './start-test-workers.ts';
import { violations } from './find-accessibility-violations.ts';
import { withinTwoSeconds } from './within-two-seconds.ts';

const introduction = 'In Assen tekenen we digitaal met onze eigen app. Deze module laat zien hoe.';
const concept = 'Dit is nog een concept over ondertekenen.';
const fromLibrary = 'Het programma schreef deze inleiding opnieuw.';
const module = 'Digitaal ondertekenen';
const address = '/assen/modules/digitaal-ondertekenen';

let browser: Browser;
let workers: TestWorkers;
let manager: Page;
let programme: Page;
let steering: Page;
let visitor: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  workers = await startTestWorkers();
  manager = await newPage(browser);
  programme = await newPage(browser);
  steering = await newPage(browser);
  visitor = await newPage(browser);
  await signInAtCms(manager, 'contentbeheerder@assen.example');
  await signInAtCms(programme, 'beheer@programma.example');
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

const textAt = async (page: Page, path: string): Promise<string> =>
  (await page.request.get(siteUrl(path))).text();

/** What a stranger reads there, once the change that was just saved is to be seen. */
const soonAt = (path: string, words: RegExp | string): Promise<string> =>
  withinTwoSeconds(
    () => textAt(visitor, path),
    (html) => (typeof words === 'string' ? html.includes(words) : words.test(html)),
  );

const openOffer = async (page: Page): Promise<void> => {
  await page.goto(adminUrl('/moduleaanbod'));
  await page.getByRole('heading', { level: 1, name: /^Moduleaanbod van/ }).waitFor();
};

const saveDocument = async (page: Page, button: string): Promise<void> => {
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.url().includes('/api/'),
  );
  await page.click(button);
  expect((await answered).status()).toBe(200);
};

const openOwnVersion = async (page: Page): Promise<void> => {
  await openOffer(page);
  await page.getByRole('searchbox', { name: 'Zoeken' }).fill('ondertekening');
  await page.getByRole('link', { name: new RegExp(`(Bewerk|nieuwe versie): ${module}`) }).click();
  await page.waitForURL(/\/collections\/modules\/[0-9a-f]{24}/);
  await page.getByRole('region', { name: 'Velden van je gemeente' }).waitFor();
};

describe('the content manager of Assen, by mouse', () => {
  it('finds the healthcare modules, and sees what switching them on would do', async () => {
    await openOffer(manager);
    await manager.getByRole('searchbox', { name: 'Zoeken' }).fill('zorg');
    const theme = manager.getByRole('region', { name: 'Applicaties' });
    await theme.getByText('Dekking: beperkt (4 modules)').waitFor();
    await theme.getByRole('button', { name: /^Alles aan in Applicaties/ }).click();
    await theme
      .getByText('Dekking nu: beperkt (4 modules). Straks: uitgebreid (6 modules).')
      .waitFor();
    await manager.getByText('2 wijzigingen zijn nog niet bewaard.').waitFor();
    expect(await textAt(visitor, '/assen/themas/applicaties')).not.toContain('Zorg:');
  });

  it('loses none of it by a reload, and saves both at once', async () => {
    manager.once('dialog', (dialog) => void dialog.accept());
    await manager.reload();
    await manager.getByRole('button', { name: 'Bewaar 2 wijzigingen' }).click();
    await manager.getByText('2 wijzigingen zijn bewaard.').waitFor();
    const extensive = /Uitgebreid[^<]*6 modules/;
    expect(await soonAt('/assen/themas/applicaties', extensive)).toMatch(extensive);
    expect(await textAt(visitor, '/groningen/themas/applicaties')).toMatch(/Beperkt[^<]*4 modules/);
  });

  it('makes an own version and looks at its draft on the real site, where nobody else sees it', async () => {
    await manager.getByRole('searchbox', { name: 'Zoeken' }).fill('ondertekening');
    await manager.getByRole('button', { name: `Eigen versie maken: ${module}` }).click();
    await manager.waitForURL(/\/collections\/modules\/[0-9a-f]{24}/);
    await manager.fill('#field-introduction', concept);
    await saveDocument(manager, '#action-save-draft');
    await openOffer(manager);
    const opened = manager.context().waitForEvent('page');
    await manager.getByRole('link', { name: new RegExp(`^Bekijk op site.*: ${module}$`) }).click();
    const preview = await opened;
    await preview.getByText(concept).waitFor();
    await preview.getByText('Alleen wie hier bewerkt, ziet dit.').waitFor();
    expect(await textAt(visitor, address)).not.toContain(concept);
    expect(await textAt(visitor, `${address}?voorbeeld=ja`)).not.toContain(concept);
    await preview.close();
  });

  it('publishes it, and sees which field is now their own', async () => {
    await openOwnVersion(manager);
    await manager.fill('#field-introduction', introduction);
    await saveDocument(manager, '#action-save');
    const own = manager.getByRole('region', { name: 'Velden van je gemeente' });
    await own.getByRole('heading', { name: 'Inleiding' }).waitFor();
    expect(await own.getByRole('listitem').count()).toBe(1);
    expect(await soonAt(address, introduction)).toContain(introduction);
    expect(await textAt(visitor, address.replace('assen', 'groningen'))).not.toContain(
      introduction,
    );
  });

  it('changes the figures of Assen on the dashboard, and not those of Groningen', async () => {
    const count = await eventually(
      () => modulesOf('Assen'),
      (found) => found === '6',
    );
    expect(count).toBe('6');
    expect(await modulesOf('Groningen')).toBe('4');
  });
});

describe('when the library moves on', () => {
  it('its manager sees who uses the module, and changes it', async () => {
    const query = encodeURIComponent(module);
    await programme.goto(adminUrl(`/collections/library-modules?search=${query}`));
    await programme.getByRole('link', { name: module }).first().click();
    const usage = programme.getByRole('region', { name: 'Gebruik door gemeenten' });
    await usage.getByText('Te zien bij 3 van de 3 gemeenten.').waitFor();
    await usage.getByText('Assen: eigen versie, aangepast: Inleiding.').waitFor();
    await programme.fill('#field-introduction', fromLibrary);
    await saveDocument(programme, '#action-save');
  });

  it('shows who uses it before it is withdrawn, and lets go', async () => {
    await programme.locator('.doc-controls__popup .popup-button').click();
    await programme.getByRole('button', { name: 'Intrekken' }).click();
    const dialog = programme.getByRole('dialog');
    await dialog.getByText('Assen: eigen versie').waitFor();
    await dialog.getByRole('button', { name: 'Laat staan' }).click();
    expect(await soonAt(address, introduction)).toContain(introduction);
  });

  it('tells the content manager of Assen, who keeps the own text', async () => {
    await openOffer(manager);
    await manager.getByRole('combobox', { name: 'IsolatedPlatform' }).selectOption('waiting');
    await manager.getByText('1 van de', { exact: false }).waitFor();
    await openOwnVersion(manager);
    const own = manager.getByRole('region', { name: 'Velden van je gemeente' });
    await own.getByText('Nieuwe versie beschikbaar').waitFor();
    await own.locator('ins').first().waitFor();
    await own.getByRole('button', { name: 'Houd de onze: Inleiding' }).click();
    await own.getByText('Nieuwe versie beschikbaar').waitFor({ state: 'detached' });
    expect(await soonAt(address, introduction)).toContain(introduction);
  });

  it('and goes back to the library later', async () => {
    const own = manager.getByRole('region', { name: 'Velden van je gemeente' });
    await own.getByRole('button', { name: 'Terug naar bibliotheek: Inleiding' }).click();
    await own.getByText('Nog geen: alles volgt de bibliotheek.').waitFor();
    expect(await soonAt(address, fromLibrary)).toContain(fromLibrary);
  });
});

describe('a warning', () => {
  it('names the colleague who has the same document open', async () => {
    await openOwnVersion(manager);
    await programme.goto(manager.url());
    await programme.getByText(/Chris Content heeft dit document nu ook open/).waitFor();
  });

  it('says that another tab chose another municipality, and offers both ways on', async () => {
    const second = await programme.context().newPage();
    const choose = async (page: Page, name: string) => {
      const known = await programme.evaluate(async () => {
        const answer = await fetch('/api/municipalities?limit=10&depth=0');
        return ((await answer.json()) as { docs: { id: string; name: string }[] }).docs;
      });
      const id = known.find((one) => one.name === name)?.id ?? '';
      await page
        .context()
        .addCookies([
          { name: 'payload-tenant', value: id, url: adminUrl('/').replace(/\/admin.*$/, '') },
        ]);
    };
    await choose(programme, 'Assen');
    await openOffer(programme);
    await choose(second, 'Groningen');
    await programme.getByText('In een ander tabblad koos je Groningen.').waitFor();
    await programme.getByRole('button', { name: 'Ga verder met Assen' }).click();
    await programme.getByText('In een ander tabblad koos je').waitFor({ state: 'detached' });
    await programme.getByRole('heading', { name: 'Moduleaanbod van Assen' }).waitFor();
    await second.close();
  });
});

describe('a module that moves', () => {
  it('is found at its old address', async () => {
    await programme.goto(
      adminUrl(`/collections/library-modules?search=${encodeURIComponent(module)}`),
    );
    await programme.getByRole('link', { name: module }).first().click();
    await programme.fill('#field-slug', 'tekenen-met-een-app');
    await saveDocument(programme, '#action-save');
    const path = async () => {
      expect((await visitor.goto(siteUrl(address)))?.status()).toBe(200);
      return new URL(visitor.url()).pathname;
    };
    const moved = '/assen/modules/tekenen-met-een-app';
    expect(await withinTwoSeconds(path, (at) => at === moved)).toBe(moved);
  });
});

describe('our own screens in the admin', () => {
  it('have nothing that axe objects to', async () => {
    await openOffer(manager);
    expect(await violations(manager, '.dv-offer')).toEqual([]);
    await manager.getByRole('switch').nth(1).click();
    expect(await violations(manager, '.dv-offer')).toEqual([]);
    await manager.getByRole('button', { name: 'Maak ongedaan' }).click();
    await openOwnVersion(manager);
    expect(await violations(manager, '.dv-panel')).toEqual([]);
    await programme.goto(adminUrl('/collections/offers'));
    await programme.locator('.dv-panel').first().waitFor();
    expect(await violations(programme, '.dv-panel')).toEqual([]);
  });

  it('fit on a phone', async () => {
    await manager.setViewportSize({ width: 360, height: 800 });
    await openOffer(manager);
    const wide = await manager.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(wide).toBe(false);
    await manager.setViewportSize({ width: 1280, height: 900 });
  });
});
