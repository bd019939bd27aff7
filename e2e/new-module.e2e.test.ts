import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../scripts/processes/wait-for.mjs';
import { countClicks } from './count-clicks.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { signInAtCms } from './sign-in.ts';
import { adminUrl, siteUrl } from './urls.ts';
import { cacheInvalidation } from './wait-limits.ts';

let browser: Browser;
let manager: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  manager = await newPage(browser);
  await signInAtCms(manager, 'contentbeheerder@ameland.example');
});
afterAll(() => browser.close());

/** Opens a select of a form and chooses from it: two clicks. */
async function choose(field: string, option: string): Promise<void> {
  await manager.locator(`#field-${field} .rs__control`).click();
  await manager.locator('.rs__option').getByText(option, { exact: true }).click();
}

/** Writes the text of the first step without a click. */
async function writeStep(text: string): Promise<void> {
  await manager.locator('#field-content [data-lexical-editor=true]').first().focus();
  await manager.keyboard.type(text);
}

/** As Word puts it on the clipboard, with a cell over two rows. */
const wordPage = `<html><body><!--StartFragment-->
<h2>Toetsen die je vaak gebruikt</h2><p class="MsoNormal">Oefen ze.</p>
<table class="MsoTableGrid"><tr><td><p class="MsoNormal"><b>Toets</b></p></td>
<td><p class="MsoNormal"><b>Wat doet
 hij?</b></p></td></tr>
<tr><td rowspan="2"><p class="MsoNormal">Ctrl+C</p></td><td><p class="MsoNormal">kopiëren</p></td></tr>
<tr><td><p class="MsoNormal">van een tekst of bestand</p></td></tr></table>
<!--EndFragment--></body></html>`;

describe('a content manager', () => {
  it('writes and publishes an own module with one goal and one step in nine clicks', async () => {
    const clicks = await countClicks(manager, async () => {
      await manager.getByRole('link', { name: 'Naar het aanbod' }).click();
      await manager
        .getByRole('link', { name: 'Nieuwe module maken in Applicaties', exact: true })
        .click();
      await manager.locator('#field-goals__0__text').waitFor();
      await manager.fill('#field-title', 'Een melding doen in de kaart');
      await manager.fill('#field-introduction', 'Voor wie buiten werkt en iets ziet.');
      await choose('skillKind', 'Operationeel (ICT)');
      await choose('level', 'Basis');
      await choose('deliveryForm', 'Online');
      await manager.fill('#field-minutes', '10');
      await manager.fill('#field-goals__0__text', 'Je kunt een melding doen.');
      await manager.fill('#field-content__0__title', 'Open de kaart');
      await writeStep('Kies de plek en schrijf wat je ziet.');
      await manager.locator('#action-save').click();
    });
    expect(clicks).toBeLessThanOrEqual(9);
    const page = siteUrl('/ameland/modules/een-melding-doen-in-de-kaart');
    const status = async () => (await manager.request.get(page)).status();
    expect(await waitFor(status, { ...cacheInvalidation, until: (code) => code === 200 })).toBe(
      200,
    );
    await manager.goto(page);
    expect(await manager.locator('main').innerText()).toContain('Applicaties');
    expect(await manager.locator('main').innerText()).toContain('Kies de plek');
  });

  it('pastes a page of Word: its table becomes a block of its own, below the text', async () => {
    await manager.goto(adminUrl('/moduleaanbod'));
    await manager.getByRole('link', { name: 'Nieuwe module maken', exact: true }).click();
    await manager.locator('#field-content__0__title').waitFor();
    const editor = manager.locator('#field-content [data-lexical-editor=true]').first();
    await editor.focus();
    await manager.keyboard.type('Eerst dit. ');
    await editor.evaluate((element, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', 'Toetsen');
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, wordPage);
    await manager.getByText('De tabel staat in een eigen onderdeel').waitFor();
    const text = await editor.innerText();
    expect(text).toContain('Eerst dit.');
    expect(text).toContain('Toetsen die je vaak gebruikt');
    expect(text).not.toContain('Ctrl');
    const cell = (row: number, column: number) =>
      manager.getByLabel(`Rij ${String(row)}, kolom ${String(column)}`).inputValue();
    expect([await cell(1, 1), await cell(1, 2)]).toEqual(['Toets', 'Wat doet hij?']);
    expect([await cell(2, 1), await cell(2, 2)]).toEqual(['Ctrl+C', 'kopiëren']);
    expect([await cell(3, 1), await cell(3, 2)]).toEqual(['', 'van een tekst of bestand']);
    // The server has seen the new block, and kept its cells.
    await manager.fill('#field-content__1__caption', 'Toetsen om te kopiëren');
    await manager.fill('#field-title', 'Sneltoetsen');
    await manager.getByRole('button', { name: 'Bewaar concept' }).click();
    await manager.waitForURL(/\/modules\/[0-9a-f]{24}/);
    await manager.reload();
    expect(await cell(2, 2)).toBe('kopiëren');
    expect(await manager.inputValue('#field-content__1__caption')).toBe('Toetsen om te kopiëren');
  });

  it('leaves an untouched form of a new module without a question', async () => {
    await manager.goto(adminUrl('/moduleaanbod'));
    await manager.getByRole('link', { name: 'Nieuwe module maken', exact: true }).click();
    await manager.locator('#field-content__0__title').waitFor();
    expect(await manager.locator('#field-theme').innerText()).not.toContain('Applicaties');
    await manager.locator('.step-nav a').first().click();
    await manager.getByRole('link', { name: 'Naar het aanbod' }).waitFor();
  });
});
