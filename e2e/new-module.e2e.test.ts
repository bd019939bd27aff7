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

/** Adds a block below the others: two clicks. */
async function addBlock(kind: string): Promise<void> {
  await manager.locator('#field-content .blocks-field__drawer-toggler').click();
  await manager.locator('.blocks-drawer__block').getByText(kind, { exact: true }).click();
}

/** A picture of one colour, as a file of the computer of the editor. */
async function drawPicture(): Promise<Buffer> {
  const bytes = await manager.evaluate(async () => {
    const canvas = new OffscreenCanvas(640, 400);
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#336699';
    context.fillRect(0, 0, 640, 400);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  return Buffer.from(bytes);
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
  it('writes and publishes an own module with a picture, a step and a question in twelve', async () => {
    const picture = await drawPicture();
    const clicks = await countClicks(manager, async () => {
      await manager.getByRole('link', { name: 'Naar het aanbod' }).click();
      await manager
        .getByRole('link', { name: 'Nieuwe module maken in Applicaties', exact: true })
        .click();
      await manager.locator('#field-goals__0__text').waitFor();
      await manager.fill('#field-title', 'Een melding doen in de kaart');
      await manager.fill('#field-introduction', 'Voor wie buiten werkt en iets ziet.');
      await manager.locator('#field-skillKind').getByText('Operationeel (ICT)').click();
      await manager.fill('#field-minutes', '10');
      await manager.fill('#field-goals__0__text', 'Je kunt een melding doen.');
      await manager.fill('#field-content__0__title', 'Open de kaart');
      await writeStep('Kies de plek en schrijf wat je ziet.');

      await addBlock('Afbeelding');
      await manager.locator('#field-content__1__file .upload__createNewToggler').click();
      const drawer = manager.locator('.doc-drawer');
      const [chooser] = await Promise.all([
        manager.waitForEvent('filechooser'),
        drawer.getByRole('button', { name: 'Selecteer een bestand' }).click(),
      ]);
      await chooser.setFiles({ name: 'kaart.png', mimeType: 'image/png', buffer: picture });
      await drawer.locator('#field-description').fill('Een kaart met een speld erin.');
      await drawer.locator('#action-save').click();
      await drawer.waitFor({ state: 'detached' });
      await manager.fill('#field-content__1__alt', 'Een kaart met een speld op een kruispunt.');

      await addBlock('Controlevraag');
      await manager.fill('#field-content__2__question', 'Wat zet je in een melding?');
      await manager.fill('#field-content__2__answers__0__text', 'De plek en wat je ziet.');
      await manager.fill('#field-content__2__answers__1__text', 'De naam van een bewoner.');
      await manager.locator('#field-content__2__answers__0__correct').click();
      await manager.locator('#action-save').click();
    });
    expect(clicks).toBeLessThanOrEqual(12);
    const page = siteUrl('/ameland/modules/een-melding-doen-in-de-kaart');
    const status = async () => (await manager.request.get(page)).status();
    expect(await waitFor(status, { ...cacheInvalidation, until: (code) => code === 200 })).toBe(
      200,
    );
    await manager.goto(page);
    const main = manager.locator('main');
    expect(await main.innerText()).toContain('Applicaties');
    expect(await main.innerText()).toContain('Kies de plek');
    await main.getByRole('img', { name: 'Een kaart met een speld op een kruispunt.' }).waitFor();
    await main.getByText('Wat zet je in een melding?').waitFor();
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
