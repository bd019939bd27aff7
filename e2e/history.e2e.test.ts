import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { signInByApiOf } from './sign-in-by-api.ts';
import { signInAtCms } from './sign-in.ts';
import { adminUrl } from './urls.ts';
import { callApi } from './visibility/visibility-fixture.ts';

let browser: Browser;
let manager: Page;
let path: string;

const firstIntroduction = 'Je leert in tien minuten hoe je een kaart deelt.';

beforeAll(async () => {
  browser = await launchBrowser();
  manager = await newPage(browser);
  const { CMS_URL } = inject('settings');
  const token = await signInByApiOf(
    CMS_URL,
    'contentbeheerder@schiermonnikoog.example',
    inject('demoPassword'),
  );
  const municipalities = await callApi(token, 'GET', '/municipalities?limit=1&depth=0');
  const [{ id: tenant }] = municipalities['docs'] as [{ id: string }];
  const made = await callApi(token, 'POST', '/themes', {
    tenant,
    title: 'Kaarten in je werk',
    introduction: firstIntroduction,
    _status: 'published',
  });
  const { id } = made['doc'] as { id: string };
  await callApi(token, 'PATCH', `/themes/${id}`, {
    introduction: 'Je leert in een kwartier hoe je een kaart deelt.',
    _status: 'published',
  });
  path = `/collections/themes/${id}`;
  await signInAtCms(manager, 'contentbeheerder@schiermonnikoog.example');
});
afterAll(() => browser.close());

/** Our part of the screen; the frame around it is Payload's. */
const part = '.dv-history';

async function checkScreen(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await manager.emulateMedia({ colorScheme });
    expect(await findAccessibilityViolations(manager, part)).toEqual([]);
  }
  await manager.emulateMedia({ colorScheme: 'light' });
  await manager.setViewportSize({ width: 360, height: 900 });
  const width = await manager.locator(part).evaluate((element) => element.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  await manager.setViewportSize({ width: 1280, height: 900 });
}

describe('the history of a document', () => {
  it('is reached from its form, and says who did what', async () => {
    await manager.goto(adminUrl(path));
    await manager.getByRole('link', { name: /^Geschiedenis/ }).click();
    await manager.getByRole('heading', { name: 'Geschiedenis', level: 2 }).waitFor();
    const lines = manager.locator('.dv-history__line');
    expect(await lines.count()).toBe(2);
    expect(await lines.first().innerText()).toContain('gepubliceerd door');
    expect(await lines.first().innerText()).toContain('Veranderd: Inleiding');
    expect(await lines.last().innerText()).toContain('gemaakt en gepubliceerd');
    await checkScreen();
  });

  it('shows by the keyboard which words changed', async () => {
    const link = manager.getByRole('link', { name: /^Bekijk wat er veranderde op/ }).first();
    await link.focus();
    await manager.keyboard.press('Enter');
    await manager.getByRole('heading', { name: /^Versie van/, level: 2 }).waitFor();
    const change = manager.locator('.dv-history__change');
    const readMarks = async (mark: 'del' | 'ins') =>
      (await change.locator(mark).allTextContents()).join(' ');
    expect(await readMarks('del')).toMatch(/\[eruit: \] tien .*minuten/);
    expect(await readMarks('ins')).toMatch(/\[erbij: \] een .*kwartier/);
    expect(await manager.locator(part).innerText()).not.toMatch(/usedFiles|\{"|\[object/);
    await checkScreen();
  });

  it('restores an old version after a confirmation, as a line of the history', async () => {
    await manager.getByRole('link', { name: 'Naar de geschiedenis' }).click();
    await manager
      .getByRole('link', { name: /^Bekijk wat er veranderde op/ })
      .last()
      .click();
    await manager.getByRole('button', { name: 'Zet terug en publiceer' }).click();
    await checkScreen();
    await manager.getByRole('button', { name: 'Ja, zet terug en publiceer' }).click();
    await manager.waitForURL((url) => url.pathname.endsWith(path));
    await manager.locator('#field-introduction').waitFor();
    expect(await manager.inputValue('#field-introduction')).toBe(firstIntroduction);
    await manager.goto(adminUrl(`${path}/versions`));
    const line = manager.locator('.dv-history__line').first();
    expect(await line.innerText()).toContain('teruggezet en gepubliceerd');
    expect(await line.innerText()).toContain('Dit is de versie van');
  });

  it('has no version that is of another document or not there', async () => {
    const answer = await manager.goto(adminUrl(`${path}/versions/0123456789abcdef01234567`));
    expect(answer?.status()).toBe(404);
    expect(await manager.locator('.dv-history__change').count()).toBe(0);
  });
});
