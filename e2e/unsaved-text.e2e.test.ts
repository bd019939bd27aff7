import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { openForm } from './open-form.ts';
import { signInAtCms } from './sign-in.ts';

let browser: Browser;
let first: Page;
let path: string;

const typed = 'Dit typte ik en ik bewaarde het niet.';

beforeAll(async () => {
  browser = await launchBrowser();
  first = await newPage(browser, 1400);
  await signInAtCms(first, 'contentbeheerder@schiermonnikoog.example');
  const id = await first.evaluate(async () => {
    const read = async (url: string) =>
      (await (await fetch(url)).json()) as { docs: { id: string }[] };
    const theme = (await read('/api/library-themes?limit=1&depth=0')).docs[0]!.id;
    const tenant = (await read('/api/municipalities?where[slug][equals]=schiermonnikoog&depth=0'))
      .docs[0]!.id;
    const response = await fetch('/api/modules?draft=true', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        title: 'Tekst die blijft',
        introduction: 'Kort.',
        tenant,
        theme: { relationTo: 'library-themes', value: theme },
        goals: [{ text: 'Je kunt iets.' }],
        content: [{ blockType: 'tip', title: 'Tip', text: 'Bewaar.' }],
        _status: 'draft',
      }),
    });
    return ((await response.json()) as { doc: { id: string } }).doc.id;
  });
  path = `/collections/modules/${id}`;
});
afterAll(() => browser.close());

/** A tab in the browser of the first, which is signed in there. */
const openTab = () => first.context().newPage();

const notice = (page: Page) =>
  page.getByRole('region', { name: 'Hier staat nog tekst van jou die niet is bewaard' });

/** Waits until the browser holds what was typed. */
const waitUntilStored = (page: Page, text: string) =>
  page.waitForFunction((words) => JSON.stringify(localStorage).includes(words), text);

async function typeAndClose(title: string): Promise<void> {
  const tab = await openTab();
  await openForm(tab, path);
  await tab.locator('#field-introduction').fill(typed);
  await tab.locator('#field-content__0__title').fill(title);
  await waitUntilStored(tab, title);
  await tab.close({ runBeforeUnload: false });
}

describe('text that was not saved', () => {
  it('is offered in the next tab, and put back in its fields and blocks', async () => {
    await typeAndClose('Tip van mij');
    const tab = await openTab();
    await openForm(tab, path);
    await notice(tab).waitFor();
    expect(await tab.locator('#field-introduction').inputValue()).toBe('Kort.');
    expect(await findAccessibilityViolations(tab, '.dv-panel--warning')).toEqual([]);
    await notice(tab).getByRole('button', { name: 'Zet mijn tekst terug' }).click();
    await notice(tab).waitFor({ state: 'detached' });
    await expect.poll(() => tab.locator('#field-introduction').inputValue()).toBe(typed);
    expect(await tab.locator('#field-content__0__title').inputValue()).toBe('Tip van mij');
    await tab.locator('#action-save-draft').click();
    await expect
      .poll(() => tab.evaluate(() => JSON.stringify(localStorage)))
      .not.toContain('dv-unsaved-');
    await tab.close({ runBeforeUnload: false });
  });

  it('is gone after somebody throws it away', async () => {
    await typeAndClose('Tip twee');
    const tab = await openTab();
    await openForm(tab, path);
    await notice(tab).getByRole('button', { name: 'Gooi mijn tekst weg' }).click();
    await tab.reload();
    await tab.locator('#field-introduction').waitFor();
    expect(await notice(tab).count()).toBe(0);
    await tab.close({ runBeforeUnload: false });
  });

  it('is not shown to the next person in the same browser, and removed', async () => {
    await typeAndClose('Tip drie');
    const tab = await openTab();
    await tab.context().clearCookies();
    await signInAtCms(tab, 'beheer@programma.example');
    await openForm(tab, path);
    await tab.locator('#field-introduction').waitFor();
    expect(await notice(tab).count()).toBe(0);
    await expect.poll(() => tab.evaluate(() => JSON.stringify(localStorage))).not.toContain(typed);
    await tab.close({ runBeforeUnload: false });
  });
});
