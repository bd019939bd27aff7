import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, formatFullDay, toDay } from '@digivaardig/contracts/time';
import { waitFor } from '../scripts/processes/wait-for.mjs';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { openForm } from './open-form.ts';
import { signInByApiOf } from './sign-in-by-api.ts';
import { signInAtCms } from './sign-in.ts';
import { startTestWorkers, type TestWorkers } from './start-workers.ts';
import { adminUrl, siteUrl } from './urls.ts';
import { callApi } from './visibility/visibility-fixture.ts';
import { cacheInvalidation } from './wait-limits.ts';

const title = 'Een ingekochte les over beelden';
const slug = 'een-ingekochte-les-over-beelden';
const editor = 'contentbeheerder@vlieland.example';
const lastDay = toDay(new Date());

let browser: Browser;
let manager: Page;
let visitor: Page;
let workers: TestWorkers;
let tenant: string;
let id: string;
let token: string;

/** Every word of a text of more than a hundred, in short sentences and a long one. */
const text = [
  ...Array.from({ length: 18 }, () => 'Maak een foto van wat je ziet.'),
  'Deze ene zin is met opzet een heel stuk langer dan alle andere zinnen van deze les.',
].join(' ');

const aText = (words: string) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: null,
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: null,
        textFormat: 0,
        textStyle: '',
        children: [
          {
            type: 'text',
            version: 1,
            text: words,
            format: 0,
            detail: 0,
            mode: 'normal',
            style: '',
          },
        ],
      },
    ],
  },
});

beforeAll(async () => {
  browser = await launchBrowser();
  [manager, visitor] = [await newPage(browser), await newPage(browser)];
  workers = await startTestWorkers();
  const { CMS_URL } = inject('settings');
  token = await signInByApiOf(CMS_URL, editor, inject('demoPassword'));
  const found = await callApi(token, 'GET', '/municipalities?where[slug][equals]=vlieland&depth=0');
  tenant = (found['docs'] as [{ id: string }])[0].id;
  const themes = await callApi(
    token,
    'GET',
    '/library-themes?where[slug][equals]=applicaties&depth=0',
  );
  const [theme] = themes['docs'] as [{ id: string }];
  const created = await callApi(token, 'POST', '/modules', {
    title,
    tenant,
    theme: { relationTo: 'library-themes', value: theme.id },
    introduction: 'Voor wie buiten werkt.',
    skillKind: 'operational',
    level: 'basic',
    deliveryForm: 'online',
    minutes: 10,
    goals: [{ text: 'Je kunt een foto maken.' }],
    content: [{ blockType: 'step', title: 'Maak een foto', body: aText(text) }],
    licensedUntil: `${lastDay}T12:00:00.000Z`,
    _status: 'published',
  });
  ({ id } = created['doc'] as { id: string });
  await signInAtCms(manager, editor);
});
afterAll(async () => {
  await workers.stop();
  await browser.close();
});

const open = (group: string) => manager.getByRole('button', { name: group }).click();

/** Chooses an option of a select of the form. */
async function choose(field: string, option: string): Promise<void> {
  await manager.locator(`#field-${field} .rs__control`).click();
  await manager.locator('.rs__option').getByText(option, { exact: true }).click();
}

/** Rules that a list with several choices of Payload breaks, which is not ours. */
const ofPayloadsSelect = ['aria-hidden-focus', 'nested-interactive', 'target-size'];

const status = async (path: string) => (await visitor.request.get(siteUrl(path))).status();

describe('the facts of a lesson', () => {
  it('are filled in beside the text', async () => {
    await openForm(manager, `/collections/modules/${id}`);
    await open('Voor wie en wat eerst');
    await choose('profiles', 'Buitendienst');
    await choose('competences', '3.1 Teksten, beelden en ander materiaal maken');
    await manager.locator('#field-prerequisites input').fill('Kleine storingen');
    await manager.locator('.rs__option', { hasText: 'Kleine storingen' }).click();
    await open('Beheer van deze les');
    await manager.locator('#field-owner .rs__control').click();
    expect(await manager.locator('.rs__option').count()).toBeGreaterThan(0);
    await manager.locator('.rs__option').first().click();
    await manager.fill('#field-supplier', 'Aegolius');
    expect(
      await findAccessibilityViolations(manager, '.document-fields__sidebar', ofPayloadsSelect),
    ).toEqual([]);
    await manager.getByRole('button', { name: 'Publiceer wijzigingen' }).click();
  });

  it('come with advice about readability that names its formula', async () => {
    const advice = manager.getByRole('region', { name: 'Leest dit makkelijk?' });
    const words = await advice.innerText();
    expect(words).toContain('Flesch-Douma');
    expect(words).toMatch(/Leesgemak: \d+ van 100/);
    expect(words).toContain('Deze ene zin is met opzet');
    expect(words).not.toMatch(/\b[ABC][12]\b/);
  });

  it('are on the page of the lesson, without the owner, the supplier and the days', async () => {
    const path = `/vlieland/modules/${slug}`;
    const hasProfile = async () => {
      await visitor.goto(siteUrl(path));
      return (await visitor.locator('main').innerText()).includes('Buitendienst');
    };
    await waitFor(hasProfile, { ...cacheInvalidation, until: Boolean });
    const page = await visitor.locator('main').innerText();
    expect(page).toContain('Teksten, beelden en ander materiaal maken');
    expect(page).not.toContain('Aegolius');
    expect(page).not.toContain('Licentie');
    await visitor.getByRole('heading', { name: 'Eerst doen' }).waitFor();
    expect(await findAccessibilityViolations(visitor)).toEqual([]);
    await visitor.setViewportSize({ width: 360, height: 800 });
    expect(await hasHorizontalOverflow(visitor)).toBe(false);
    await visitor.setViewportSize({ width: 1400, height: 900 });
    await visitor
      .getByRole('link', { name: /Kleine storingen/ })
      .first()
      .click();
    expect(new URL(visitor.url()).pathname).toContain('kleine-storingen');
  });
});

describe('a licence that ends', () => {
  it('is announced in the offer, by theme and by lesson', async () => {
    await manager.goto(adminUrl('/moduleaanbod'));
    const theme = manager.getByRole('region', { name: 'Applicaties', exact: true });
    expect(await theme.innerText()).toMatch(
      /Er loopt een licentie af: nu \S+ \(\d+ modules?\), straks \S+ \(\d+ modules?\)\./,
    );
    const row = theme.locator('.dv-module', { hasText: title });
    expect(await row.innerText()).toContain(`Licentie tot en met ${formatFullDay(lastDay)}`);
    expect(await findAccessibilityViolations(manager, '.dv-theme')).toEqual([]);
    await manager.setViewportSize({ width: 360, height: 800 });
    expect(await hasHorizontalOverflow(manager)).toBe(false);
    await manager.setViewportSize({ width: 1400, height: 900 });
    await manager.goto(adminUrl('/moduleaanbod?toon=ending'));
    await manager.locator('.dv-module', { hasText: title }).waitFor();
    expect(await manager.locator('.dv-module', { hasNotText: 'Licentie tot en met' }).count()).toBe(
      0,
    );
    expect(await manager.getByLabel('Stand').inputValue()).toBe('ending');
  });

  it('changes nothing on its last day', async () => {
    await workers.runJob('withdraw-ended-licences', tenant);
    expect(await status(`/vlieland/modules/${slug}`)).toBe(200);
  });

  it('takes the lesson from the site on the day after, with a page that leads on', async () => {
    workers.setClock(new Date(`${addDays(lastDay, 1)}T06:00:00.000Z`));
    await workers.runJob('withdraw-ended-licences', tenant);
    const path = `/vlieland/modules/${slug}`;
    const code = () => status(path);
    expect(await waitFor(code, { ...cacheInvalidation, until: (one) => one !== 200 })).toBe(410);
    await visitor.goto(siteUrl(path));
    await visitor.getByRole('heading', { name: 'Deze les is er niet meer' }).waitFor();
    expect(await findAccessibilityViolations(visitor)).toEqual([]);
    await visitor.setViewportSize({ width: 360, height: 800 });
    expect(await hasHorizontalOverflow(visitor)).toBe(false);
    const main = visitor.locator('main');
    expect(await main.innerText()).not.toContain(title);
    await main.getByRole('link').first().click();
    expect(new URL(visitor.url()).pathname).toMatch(/^\/vlieland\/modules\//);
    expect(await status(`/vlieland/modules/${slug}-anders`)).toBe(404);
  });

  it('leaves no trace of the lesson in lists and search', async () => {
    for (const path of ['/vlieland/themas/applicaties', '/vlieland/zoeken?q=ingekochte']) {
      const page = await visitor.request.get(siteUrl(path));
      expect(await page.text()).not.toContain(slug);
    }
  });
});
