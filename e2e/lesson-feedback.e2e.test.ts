import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { openForm } from './open-form.ts';
import { signInAtCms, signInAtSite } from './sign-in.ts';
import { siteUrl } from './urls.ts';

const remark = 'De knop heet nu Delen met iedereen.';
const lesson = '/westerkwartier/modules/vensters-en-beeldschermen';

let browser: Browser;
let reader: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  reader = await newPage(browser, 360);
  await signInAtSite(reader, 'medewerker@westerkwartier.example');
});
afterAll(() => browser.close());

describe('a reader of a lesson', () => {
  it('says whether it helps, and comes back to the lesson', async () => {
    await reader.goto(siteUrl(lesson));
    const question = reader.getByRole('heading', { name: 'Heb je hier iets aan?' });
    await question.scrollIntoViewIfNeeded();
    expect(await findAccessibilityViolations(reader)).toEqual([]);
    expect(await hasHorizontalOverflow(reader)).toBe(false);
    await reader.getByRole('button', { name: 'Ja', exact: true }).click();
    await reader.getByRole('heading', { level: 1, name: 'Bedankt' }).waitFor();
    expect(await findAccessibilityViolations(reader)).toEqual([]);
    await reader.getByRole('link', { name: /^Terug naar/ }).click();
    await question.waitFor();
  });

  it('says what is wrong, and loses nothing of a remark that is too short', async () => {
    await reader.goto(siteUrl(lesson));
    await reader.getByText('Er klopt iets niet').click();
    const field = reader.getByLabel('Wat klopt er niet?');
    // As a browser without the checks of HTML would send it.
    await reader.evaluate(() =>
      document.querySelectorAll('form').forEach((form) => (form.noValidate = true)),
    );
    await field.fill('ab');
    await reader.getByRole('button', { name: 'Verstuur' }).click();
    await reader.getByRole('alert').getByText('Schrijf wat er niet klopt').waitFor();
    expect(await field.inputValue()).toBe('ab');
    expect(await findAccessibilityViolations(reader)).toEqual([]);
    await field.fill(remark);
    await reader.getByRole('button', { name: 'Verstuur' }).click();
    await reader.getByText('De maker van deze les leest het.').waitFor();
  });

  it('finds no page at the address of the form alone', async () => {
    expect((await reader.goto(siteUrl('/westerkwartier/reactie')))?.status()).toBe(404);
  });
});

describe('the owner of the lesson', () => {
  it('reads the remark beside the text, without a name, and puts it away', async () => {
    const owner = await newPage(browser, 1400);
    await signInAtCms(owner, 'beheer@programma.example');
    const id = await owner.evaluate(async () => {
      const url = '/api/library-modules?where[slug][equals]=vensters-en-beeldschermen&depth=0';
      const { docs } = (await (await fetch(url)).json()) as { docs: { id: string }[] };
      return docs[0]!.id;
    });
    await openForm(owner, `/collections/library-modules/${id}`);
    const panel = owner.getByRole('region', { name: 'Wat lezers zeggen' });
    await panel.getByText(remark).waitFor();
    expect(await panel.innerText()).not.toMatch(/medewerker|van de/i);
    expect(await findAccessibilityViolations(owner, '.dv-panel')).toEqual([]);
    await panel.getByRole('button', { name: `Afgehandeld: ${remark}` }).click();
    await panel.waitFor({ state: 'detached' });
  });
});
