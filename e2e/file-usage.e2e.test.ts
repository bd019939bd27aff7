import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { openForm } from './open-form.ts';
import { signInByApiOf } from './sign-in-by-api.ts';
import { signInAtCms } from './sign-in.ts';
import { callApi } from './visibility/visibility-fixture.ts';

let browser: Browser;
let programme: Page;
/** A file of the library that a material shows, and that material. */
let file: string;
let material: { id: string; title: string };

beforeAll(async () => {
  browser = await launchBrowser();
  programme = await newPage(browser);
  const { CMS_URL } = inject('settings');
  const token = await signInByApiOf(CMS_URL, 'beheer@programma.example', inject('demoPassword'));
  const materials = await callApi(token, 'GET', '/library-materials?limit=100&depth=0');
  const docs = materials['docs'] as {
    id: string;
    title: string;
    files?: { value: string }[] | null;
  }[];
  const found = docs.find(({ files }) => (files?.length ?? 0) > 0)!;
  file = found.files![0]!.value;
  material = found;
  await signInAtCms(programme, 'beheer@programma.example');
});
afterAll(() => browser.close());

describe('a file', () => {
  it('says in the list where it is used', async () => {
    await openForm(programme, '/collections/library-files?limit=100');
    const link = programme.locator('.dv-uses').getByRole('link', { name: material.title }).first();
    await link.waitFor();
    expect(await findAccessibilityViolations(programme, '.dv-uses')).toEqual([]);
  });

  it('says in its form where it is used, and is not deleted', async () => {
    await openForm(programme, `/collections/library-files/${file}`);
    const panel = programme.getByRole('region', { name: 'Gebruikt in' });
    await panel.getByRole('link', { name: material.title }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await programme.emulateMedia({ colorScheme });
      expect(
        await findAccessibilityViolations(programme, '[aria-labelledby=dv-file-usage]'),
      ).toEqual([]);
    }
    await programme.locator('.doc-controls__popup button').first().click();
    await programme.locator('#action-delete').click();
    await programme.locator('#confirm-action').click();
    await programme.getByText(/Dit bestand kan niet weg: het staat in/).waitFor();
    await openForm(programme, `/collections/library-files/${file}`);
    await panel.waitFor();
  });
});
