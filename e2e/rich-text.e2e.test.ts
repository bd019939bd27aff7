import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../scripts/processes/wait-for.mjs';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { allExamples, examples, toolbarButtons } from './rich-text/editor-examples.ts';
import { readShownText } from './rich-text/read-shown-text.ts';
import { signInAtCms, signInAtSite } from './sign-in.ts';
import { adminUrl, siteUrl } from './urls.ts';
import { backgroundWork } from './wait-limits.ts';

const about = '/ameland/over';

let browser: Browser;
let editor: Page;
let reader: Page;
let municipality: string;

beforeAll(async () => {
  browser = await launchBrowser();
  editor = await newPage(browser, 1400);
  await signInAtCms(editor, 'beheer@programma.example');
  reader = await newPage(browser);
  await signInAtSite(reader, 'beheer@programma.example');
  municipality = await editor.evaluate(async () => {
    const response = await fetch('/api/municipalities?where[slug][equals]=ameland&depth=0');
    const { docs } = (await response.json()) as { docs: { id: string }[] };
    return docs[0]!.id;
  });
});
afterAll(() => browser.close());

/** Saves the text of the page about the programme as a program does. */
const save = (body: object) =>
  editor.evaluate(
    async ([id, text]) => {
      const response = await fetch(`/api/municipalities/${id}`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ about: { body: text } }),
      });
      return response.status;
    },
    [municipality, body] as const,
  );

const content = () => editor.locator('[data-lexical-editor=true]').first();

async function openEditor(): Promise<void> {
  await editor.goto(adminUrl(`/collections/municipalities/${municipality}`));
  await editor.getByRole('button', { name: 'Over', exact: true }).click();
  await editor
    .getByRole('button', { name: /^Bewerk de tekst bij/ })
    .first()
    .click();
  await content().waitFor();
}

/** Empties the editor and leaves the cursor in it. */
async function startAnew(): Promise<void> {
  await content().click();
  await editor.keyboard.press('Control+A');
  await editor.keyboard.press('Delete');
}

async function saveForm(): Promise<void> {
  // The form takes over what the editor has a moment later.
  await editor.waitForTimeout(1_000);
  const answer = editor.waitForResponse(
    (one) => one.request().method() === 'PATCH' && one.url().includes('/api/municipalities/'),
  );
  await editor.locator('#action-save').click();
  expect((await answer).status()).toBe(200);
}

const paste = (parts: Record<string, string>) =>
  content().evaluate((element, data) => {
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(data)) clipboardData.setData(type, value);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, parts);

async function openPage(words: string): Promise<void> {
  const isShown = async () => {
    await reader.goto(siteUrl(about));
    return (await reader.locator('.rich-text').first().textContent())?.includes(words) ?? false;
  };
  expect(await waitFor(isShown, { ...backgroundWork, timeoutMs: 5_000 })).toBe(true);
}

describe('the editor and the site', () => {
  it('have an example of every node that the editor can make', async () => {
    await openEditor();
    const registered = await content().evaluate((element) => {
      const { __lexicalEditor } = element as unknown as {
        __lexicalEditor: { _nodes: Map<string, unknown> };
      };
      return [...__lexicalEditor._nodes.keys()];
    });
    // The root is what holds all others; an artificial node exists while text is pasted.
    const isNode = (type: string) => type !== 'root' && type !== 'artificial';
    expect(registered.filter(isNode).sort()).toEqual(Object.keys(examples).sort());
    const buttons = editor
      .locator('.fixed-toolbar')
      .first()
      .locator('button[class*="toolbar-popup__button-"]');
    const names = await buttons.evaluateAll((all) =>
      all.map(
        (one) => /toolbar-popup__button-([\w-]+)/.exec(one.getAttribute('class') ?? '')?.[1] ?? '',
      ),
    );
    expect(names.filter((name) => name !== '').sort()).toEqual([...toolbarButtons].sort());
  });

  it('show the same', async () => {
    expect(await save(allExamples)).toBe(200);
    await openEditor();
    await openPage('info@assen.nl');
    const onSite = await readShownText(reader.locator('.rich-text').first());
    expect(onSite).toEqual(await readShownText(content()));
    expect(onSite.length).toBeGreaterThan(30);
  });

  it('fit a narrow screen', async () => {
    const narrow = await newPage(browser, 320);
    await narrow.context().addCookies(await reader.context().cookies());
    await narrow.goto(siteUrl(about));
    expect(await hasHorizontalOverflow(narrow)).toBe(false);
  });

  it('drop layout of pasted text in the editor at once', async () => {
    await openEditor();
    await startAnew();
    await paste({
      'text/html':
        '<p style="text-align: center; padding-inline-start: 80px"><u>Onder</u> <span style="color: red">rood</span></p>' +
        '<ul class="contains-task-list"><li role="checkbox" aria-checked="true">Gedaan<ul><li>Genest</li></ul></li></ul>' +
        '<h1>Grote kop</h1><p>Slot\tmet tab</p>',
      'text/plain': 'x',
    });
    await content().getByText('Slot').waitFor();
    await saveForm();
    await openPage('Slot');
    expect(await readShownText(reader.locator('.rich-text').first())).toEqual(
      await readShownText(content()),
    );
    expect(await content().locator('u, [style*="color"], [role=checkbox]').count()).toBe(0);
  });

  it('make lines of a table, and say so', async () => {
    await openEditor();
    await startAnew();
    await paste({
      'text/html':
        '<table><tr><td>Naam</td><td>Toets</td></tr><tr><td>Opslaan</td><td>S</td></tr></table>',
      'text/plain': 'Naam\tToets\nOpslaan\tS',
    });
    await editor.getByText('Deze tabel kan hier niet').waitFor();
    const lines = (await readShownText(content())).map(({ text }) => text).join('');
    expect(lines).toContain('Naam\tToets');
    expect(lines).toContain('Opslaan\tS');
  });
});

describe('the dialog of a link', () => {
  const dialog = () => editor.locator('.lexical-link-edit-drawer');

  async function openDialog(): Promise<void> {
    await openEditor();
    await startAnew();
    await editor.keyboard.type('klik hier');
    await editor.keyboard.press('Control+A');
    const button = editor.locator('.fixed-toolbar').first().locator('.toolbar-popup__button-link');
    // The button makes a link of what is selected, and the selection follows the keys a little later.
    await expect.poll(() => editor.evaluate(() => getSelection()?.toString())).toBe('klik hier');
    await button.click();
    await dialog().locator('#field-url').waitFor();
  }

  /** Confirms an address until the dialog did it: Payload's form skips a click while it loads. */
  async function confirm(address: string, isDone: () => Promise<boolean>): Promise<void> {
    const attempt = async () => {
      if (await isDone()) return true;
      await dialog().locator('#field-url').fill(address, { timeout: 1_000 });
      await dialog().getByRole('button', { name: 'Bewaar aanpassingen' }).click({ timeout: 1_000 });
      await editor.waitForTimeout(1_000);
      return isDone();
    };
    expect(await waitFor(() => attempt().catch(() => false), backgroundWork)).toBe(true);
  }

  it('leaves no link behind after Escape', async () => {
    await openDialog();
    expect(await dialog().locator('#field-url').inputValue()).toBe('');
    await editor.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    await expect.poll(() => content().locator('a').count()).toBe(0);
    expect(await content().textContent()).toBe('klik hier');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//fout.example', 'assen.nl/wonen'])(
    'refuses %s in Dutch',
    async (address) => {
      await openDialog();
      const message = dialog().getByText('Een link heeft een volledig adres nodig.');
      await confirm(address, async () => (await message.count()) > 0);
    },
  );

  it.each([
    ['www.assen.nl', 'https://www.assen.nl/'],
    ['jan@assen.nl', 'mailto:jan@assen.nl'],
    ["https://assen.nl/'t-veld", "https://assen.nl/'t-veld"],
  ])('takes %s and leads to %s', async (typed, address) => {
    await openDialog();
    await confirm(typed, () => dialog().isHidden());
    await expect.poll(() => content().locator('a').count()).toBe(1);
    await saveForm();
    const leads = async () => {
      await reader.goto(siteUrl(about));
      const links = reader.locator('.rich-text a');
      return (await links.count()) > 0 && (await links.first().getAttribute('href')) === address;
    };
    expect(await waitFor(leads, { ...backgroundWork, timeoutMs: 5_000 })).toBe(true);
  });
});
