import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { newPage, launchBrowser } from './launch-browser.ts';
import { signInAtCms, signInAtSite } from './sign-in.ts';
import { adminUrl, siteUrl } from './urls.ts';
import { readFigures } from './read-figures.ts';
import { startTestWorkers, type TestWorkers } from './start-workers.ts';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { waitFor } from '../scripts/processes/wait-for.mjs';
import { backgroundWork, cacheInvalidation } from './wait-limits.ts';

const introduction =
  'In Tynaarlo tekenen we digitaal met onze eigen app. Deze module laat zien hoe.';
const draftIntroduction = 'Dit is nog een concept over ondertekenen.';
const libraryIntroduction = 'Het programma schreef deze inleiding opnieuw.';
const module = 'Digitaal ondertekenen';
const address = '/tynaarlo/modules/digitaal-ondertekenen';

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
  await signInAtCms(manager, 'contentbeheerder@tynaarlo.example');
  await signInAtCms(programme, 'beheer@programma.example');
  await signInAtSite(steering, 'stuurgroep@programma.example');
});
afterAll(async () => {
  await browser.close();
  await workers.stop();
});

const readModuleCount = async (municipality: string): Promise<string | undefined> => {
  const figures = await readFigures(steering);
  return figures.find(
    (figure) =>
      figure['maat'] === 'modules per thema' &&
      figure['gemeente'] === municipality &&
      figure['onderdeel'] === 'Applicaties',
  )?.['aantal'];
};

const fetchText = async (page: Page, path: string): Promise<string> =>
  (await page.request.get(siteUrl(path))).text();

/** Where an element was in each frame between its first one and some time after the page started. */
async function observePlaces(page: Page, path: string, selector: string): Promise<string[]> {
  await page.goto(adminUrl(path), { waitUntil: 'commit' });
  return page.evaluate(async (target) => {
    const places = new Set<string>();
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    let framesAfterStart = 0;
    while (framesAfterStart < 60) {
      await nextFrame();
      const { x, y } = document.querySelector(target)?.getBoundingClientRect() ?? {};
      if (x !== undefined) places.add(`${String(x)} ${String(y)}`);
      if (document.querySelector('.template-default--nav-animate')) framesAfterStart += 1;
    }
    return [...places];
  }, selector);
}

/** Fetches a page as an anonymous visitor until it shows the change that was just saved. */
const waitForText = (path: string, words: RegExp | string): Promise<string> =>
  waitFor(() => fetchText(visitor, path), {
    ...cacheInvalidation,
    until: (html) => (typeof words === 'string' ? html.includes(words) : words.test(html)),
  });

const openOffer = async (page: Page): Promise<void> => {
  await page.goto(adminUrl('/moduleaanbod'));
  await page.getByRole('heading', { level: 1, name: /^Aanbod van/ }).waitFor();
};

const saveDocument = async (page: Page, button: string, status = 200): Promise<void> => {
  const saveResponse = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.url().includes('/api/'),
  );
  await page.click(button);
  expect((await saveResponse).status()).toBe(status);
};

const openOwnVersion = async (page: Page): Promise<void> => {
  await openOffer(page);
  await page.getByRole('searchbox', { name: 'Zoeken' }).fill('ondertekening');
  await page.getByRole('link', { name: new RegExp(`(Bewerk|nieuwe versie): ${module}`) }).click();
  await page.waitForURL(/\/collections\/modules\/[0-9a-f]{24}/);
  await page.getByRole('region', { name: 'Velden van de gemeente' }).waitFor();
};

/** Opens the list of municipalities that use a document, which is closed when there are many. */
async function openUsage(part: Locator): Promise<void> {
  await part.locator('details').waitFor();
  const closed = part.locator('details:not([open]) > summary');
  if ((await closed.count()) > 0) await closed.click();
}

describe('a content manager who uses the mouse', () => {
  it('sees what switching on the healthcare modules would change', async () => {
    await openOffer(manager);
    await manager.getByRole('searchbox', { name: 'Zoeken' }).fill('zorg');
    const theme = manager.getByRole('region', { name: 'Applicaties' });
    await theme.getByText('Dekking: beperkt (4 modules)').waitFor();
    await theme.getByRole('button', { name: /^Alles aan in Applicaties/ }).click();
    await theme
      .getByText('Dekking nu: beperkt (4 modules). Straks: uitgebreid (6 modules).')
      .waitFor();
    await manager.getByText('2 wijzigingen zijn nog niet bewaard.').waitFor();
    expect(await fetchText(visitor, '/tynaarlo/themas/applicaties')).not.toContain('Zorg:');
  });

  it('keeps unsaved choices after a reload and saves both at once', async () => {
    manager.once('dialog', (dialog) => void dialog.accept());
    await manager.reload();
    await manager.getByRole('button', { name: 'Bewaar 2 wijzigingen' }).click();
    await manager.getByText('2 wijzigingen zijn bewaard.').waitFor();
    const extensive = /Uitgebreid[^<]*6 lessen/;
    expect(await waitForText('/tynaarlo/themas/applicaties', extensive)).toMatch(extensive);
    expect(await fetchText(visitor, '/groningen/themas/applicaties')).toMatch(
      /Beperkt[^<]*5 lessen/,
    );
  });

  it('sees at the foot of the screen what was saved, and leaves unsaved choices only knowingly', async () => {
    await manager.getByRole('searchbox', { name: 'Zoeken' }).fill('blooper');
    const name = 'Communicatiemiddel aan: Digitale blooper';
    await manager.getByRole('switch', { name }).click();
    await manager.getByRole('button', { name: 'Bewaar 1 wijziging' }).click();
    const status = manager.getByText('1 wijziging is bewaard.');
    await status.waitFor();
    expect(await status.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(
      manager.viewportSize()!.height,
    );
    await manager.getByRole('switch', { name }).click();
    await manager.getByRole('link', { name: 'Nieuwe module maken', exact: true }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Blijf hier' }).click();
    await manager.getByText('1 wijziging is nog niet bewaard.').waitFor();
    await manager.getByRole('link', { name: 'Nieuwe module maken', exact: true }).click();
    await dialog.getByRole('button', { name: 'Ga weg' }).click();
    await manager.waitForURL(/\/collections\/modules\/create/);
    await openOffer(manager);
    await manager.getByRole('button', { name: 'Bewaar 1 wijziging' }).click();
    await status.waitFor();
  });

  it('previews the draft of an own version on the site, where nobody else sees it', async () => {
    await manager.getByRole('searchbox', { name: 'Zoeken' }).fill('ondertekening');
    await manager.getByRole('button', { name: `Eigen versie maken: ${module}` }).click();
    await manager.waitForURL(/\/collections\/modules\/[0-9a-f]{24}/);
    await manager.fill('#field-introduction', draftIntroduction);
    await saveDocument(manager, '#action-save-draft');
    await openOffer(manager);
    const opened = manager.context().waitForEvent('page');
    await manager.getByRole('link', { name: new RegExp(`^Bekijk op site.*: ${module}$`) }).click();
    const preview = await opened;
    await preview.getByText(draftIntroduction).waitFor();
    await preview.getByText('Alleen wie hier bewerkt, ziet dit.').waitFor();
    expect(await fetchText(visitor, address)).not.toContain(draftIntroduction);
    expect(await fetchText(visitor, `${address}?voorbeeld=ja`)).not.toContain(draftIntroduction);
    await preview.close();
  });

  it('sees which field is overridden after publishing the own version', async () => {
    await openOwnVersion(manager);
    await manager.fill('#field-introduction', introduction);
    await saveDocument(manager, '#action-save');
    const own = manager.getByRole('region', { name: 'Velden van de gemeente' });
    await own.getByRole('heading', { name: 'Inleiding' }).waitFor();
    expect(await own.getByRole('listitem').count()).toBe(1);
    expect(await waitForText(address, introduction)).toContain(introduction);
    expect(await fetchText(visitor, address.replace('tynaarlo', 'groningen'))).not.toContain(
      introduction,
    );
  });

  it('changes the dashboard figures of Tynaarlo and not those of Groningen', async () => {
    const count = await waitFor(() => readModuleCount('Tynaarlo'), {
      ...backgroundWork,
      until: (value) => value === '6',
    });
    expect(count).toBe('6');
    expect(await readModuleCount('Groningen')).toBe('5');
  });
});

describe('a change of a library module', () => {
  it('is made by its manager, who sees which municipalities use the module', async () => {
    const query = encodeURIComponent(module);
    await programme.goto(adminUrl(`/collections/library-modules?search=${query}`));
    await programme.getByRole('link', { name: module }).first().click();
    const usage = programme.getByRole('region', { name: 'Gebruik door gemeenten' });
    // No file switches this module off.
    await usage.getByText(/^Te zien bij (\d+) van de \1 gemeenten\.$/).waitFor();
    await openUsage(usage);
    await usage.getByText('Tynaarlo: eigen versie, aangepast: Inleiding.').waitFor();
    await programme.fill('#field-introduction', libraryIntroduction);
    await saveDocument(programme, '#action-save');
  });

  it('shows who uses the module before it is withdrawn, and can be cancelled', async () => {
    await programme.locator('.doc-controls__popup .popup-button').click();
    await programme.getByRole('button', { name: 'Intrekken' }).click();
    const dialog = programme.getByRole('dialog');
    await openUsage(dialog);
    await dialog.getByText('Tynaarlo: eigen versie').waitFor();
    await dialog.getByRole('button', { name: 'Laat staan' }).click();
    expect(await waitForText(address, introduction)).toContain(introduction);
  });

  it('is shown to the content manager of Tynaarlo, who can keep the own text', async () => {
    await openOffer(manager);
    await manager.getByRole('combobox', { name: 'Stand' }).selectOption('waiting');
    await manager.getByText('1 van de', { exact: false }).waitFor();
    await openOwnVersion(manager);
    const own = manager.getByRole('region', { name: 'Velden van de gemeente' });
    await own.getByText('Nieuwe versie beschikbaar').waitFor();
    await own.locator('ins').first().waitFor();
    await own.getByRole('button', { name: 'Houd de onze: Inleiding' }).click();
    await own.getByText('Nieuwe versie beschikbaar').waitFor({ state: 'detached' });
    expect(await waitForText(address, introduction)).toContain(introduction);
  });

  it('is shown on the site of Tynaarlo after the own version is dropped', async () => {
    const own = manager.getByRole('region', { name: 'Velden van de gemeente' });
    const follow = async () => {
      await own.getByRole('button', { name: 'Terug naar bibliotheek: Inleiding' }).click();
      const dialog = manager.getByRole('dialog');
      await dialog.locator('ins').first().waitFor();
      await dialog.getByRole('button', { name: 'Neem over' }).click();
      await own.getByText('Nog geen: alles volgt de bibliotheek.').waitFor();
    };
    await follow();
    await own.getByRole('button', { name: 'Maak ongedaan' }).click();
    await own.getByText('Nog geen: alles volgt de bibliotheek.').waitFor({ state: 'detached' });
    expect(await manager.inputValue('#field-introduction')).toBe(introduction);
    await follow();
    expect(await waitForText(address, libraryIntroduction)).toContain(libraryIntroduction);
  });
});

describe('a warning', () => {
  it('names a colleague who has the same document open', async () => {
    await openOwnVersion(manager);
    await programme.goto(manager.url());
    await programme.getByText(/Chris Content heeft dit document nu ook open/).waitFor();
  });

  it('says that another tab chose another municipality, and lets the user continue with either', async () => {
    const second = await programme.context().newPage();
    const choose = async (page: Page, name: string) => {
      const municipalities = await programme.evaluate(async () => {
        const response = await fetch('/api/municipalities?limit=100&depth=0');
        return ((await response.json()) as { docs: { id: string; name: string }[] }).docs;
      });
      const id = municipalities.find((municipality) => municipality.name === name)?.id ?? '';
      await page
        .context()
        .addCookies([
          { name: 'payload-tenant', value: id, url: adminUrl('/').replace(/\/admin.*$/, '') },
        ]);
    };
    await choose(programme, 'Tynaarlo');
    await openOffer(programme);
    await choose(second, 'Groningen');
    await programme.getByText('In een ander tabblad koos je Groningen.').waitFor();
    await programme.getByRole('button', { name: 'Ga verder met Tynaarlo' }).click();
    await programme.getByText('In een ander tabblad koos je').waitFor({ state: 'detached' });
    await programme.getByRole('heading', { name: 'Aanbod van Tynaarlo' }).waitFor();
    await second.close();
  });
});

describe('a conflict of two editors', () => {
  const typed = 'Deze tekst typte de contentbeheerder.';
  const conflict = () => manager.getByRole('region', { name: 'Je wijziging is niet bewaard' });

  it('names the colleague and the field, and leaves what was typed in the form', async () => {
    await openOwnVersion(manager);
    await programme.goto(manager.url());
    await manager.fill('#field-introduction', typed);
    await programme.fill('#field-introduction', 'Deze tekst bewaarde een ander.');
    await programme.fill('#field-minutes', '25');
    await saveDocument(programme, '#action-save');
    await saveDocument(manager, '#action-save', 409);
    await conflict().getByText('Bo Beheer heeft dit document bewaard').waitFor();
    await conflict().getByText('Jullie veranderden allebei: Inleiding.').waitFor();
    expect(await manager.inputValue('#field-introduction')).toBe(typed);
    const opened = manager.context().waitForEvent('page');
    await conflict().getByRole('link', { name: 'Bekijk de versie van nu' }).click();
    const present = await opened;
    await present.locator('#field-introduction').waitFor();
    expect(await present.inputValue('#field-introduction')).toBe('Deze tekst bewaarde een ander.');
    await present.close();
  });

  it('shows both texts of the field beside each other, on a phone below each other', async () => {
    const field = conflict().getByRole('group', { name: 'Inleiding' });
    expect(await field.innerText()).toContain('Tekst van Bo Beheer');
    expect(await field.getByRole('radio', { name: 'Mijn tekst' }).isChecked()).toBe(true);
    const added = (await field.locator('ins').allInnerTexts()).join(' ');
    expect(added).toContain('contentbeheerder');
    expect(added).toContain('ander');
    for (const colorScheme of ['dark', 'light'] as const) {
      await manager.emulateMedia({ colorScheme });
      expect(await findAccessibilityViolations(manager, '.dv-panel')).toEqual([]);
    }
    await manager.setViewportSize({ width: 360, height: 800 });
    const width = await field.evaluate((element) => element.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await manager.setViewportSize({ width: 1280, height: 900 });
  });

  it('ends when the editor knowingly replaces that field, and no other', async () => {
    await saveDocument(manager, 'text=Publiceer mijn keuze');
    await conflict().waitFor({ state: 'detached' });
    await manager.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#field-minutes')?.value === '25',
    );
    expect(await manager.inputValue('#field-introduction')).toBe(typed);
    const own = manager.getByRole('region', { name: 'Velden van de gemeente' });
    await own.getByRole('heading', { name: 'Tijd in minuten' }).waitFor();
    expect(await own.getByRole('listitem').count()).toBe(2);
    expect(await waitForText(address, typed)).toContain(typed);
  });

  it('does not return when the editor saves the same form again', async () => {
    await manager.fill('#field-introduction', `${typed} Nog eens.`);
    await saveDocument(manager, '#action-save');
    expect(await conflict().count()).toBe(0);
  });

  it('takes the text of the colleague in one field, by keyboard, and keeps the other', async () => {
    await openOwnVersion(manager);
    await programme.goto(manager.url());
    await programme.fill('#field-introduction', 'Dit schreef de collega.');
    await programme.fill('#field-minutes', '35');
    await saveDocument(programme, '#action-save');
    await manager.fill('#field-introduction', 'Dit schreef ik.');
    await manager.fill('#field-minutes', '45');
    await saveDocument(manager, '#action-save', 409);
    const introduction = conflict().getByRole('group', { name: 'Inleiding' });
    await introduction.getByRole('radio', { name: 'Mijn tekst' }).focus();
    await manager.keyboard.press('ArrowDown');
    expect(await introduction.getByRole('radio', { name: /^Tekst van/ }).isChecked()).toBe(true);
    await saveDocument(manager, 'text=Publiceer mijn keuze');
    await conflict().waitFor({ state: 'detached' });
    await manager.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('#field-introduction')?.value ===
        'Dit schreef de collega.',
    );
    expect(await manager.inputValue('#field-minutes')).toBe('45');
  });
});

describe('a module with a new slug', () => {
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
    const moved = '/tynaarlo/modules/tekenen-met-een-app';
    expect(await waitFor(path, { ...cacheInvalidation, until: (at) => at === moved })).toBe(moved);
  });
});

describe('our own screens in the admin', () => {
  it('have no accessibility violations', async () => {
    await openOffer(manager);
    expect(await findAccessibilityViolations(manager, '.dv-availability')).toEqual([]);
    await manager.getByRole('switch').nth(1).click();
    expect(await findAccessibilityViolations(manager, '.dv-availability')).toEqual([]);
    await manager.getByRole('button', { name: 'Maak ongedaan' }).click();
    await openOwnVersion(manager);
    expect(await findAccessibilityViolations(manager, '.dv-panel')).toEqual([]);
  });

  it('stay in place while a page starts, so that no click misses', async () => {
    const places = await observePlaces(manager, '/collections/modules', 'tbody a');
    expect(places).toHaveLength(1);
  });

  it('fit in 360 pixels', async () => {
    await manager.setViewportSize({ width: 360, height: 800 });
    await openOffer(manager);
    expect(await hasHorizontalOverflow(manager)).toBe(false);
    await manager.setViewportSize({ width: 1280, height: 900 });
  });
});
