import { openScreen, type Visit, visitOnce } from './visit.ts';

/** What opens a dialog, a drawer or a menu on a form. */
const openers = [
  '.upload__listToggler',
  '.upload__createNewToggler',
  '.relationship-add-new__add-button',
  '.doc-controls__popup .popup-button',
  '.array-field__add-row',
];

async function visitDialogs(visit: Visit, address: string): Promise<void> {
  const { page, inspect } = visit;
  for (const opener of openers) {
    const button = page.locator(opener).first();
    if (!(await button.count()) || !(await button.isVisible()) || !(await button.isEnabled()))
      continue;
    if (!visitOnce(visit, opener)) continue;
    await button.click();
    await page.waitForTimeout(500);
    await inspect(`opened ${opener}`);
    await openScreen(visit, address);
  }
}

/** The dialog for a link in formatted text. */
async function visitLinkDialog(visit: Visit, address: string): Promise<void> {
  const { page, inspect } = visit;
  const editor = page.locator('[data-lexical-editor=true][contenteditable=true]').first();
  if (!(await editor.count()) || !visitOnce(visit, 'link dialog')) return;
  await editor.click();
  await page.keyboard.type('Lees meer');
  await page.keyboard.press('Control+A');
  await page.locator('.fixed-toolbar .toolbar-popup__button-link').first().click();
  await page.locator('#field-url').waitFor();
  await inspect('link dialog');
  page.once('dialog', (dialog) => void dialog.accept());
  await openScreen(visit, address);
}

/** The history of a document with content: a version, and the question before it comes back. */
async function visitHistory({ page, inspect }: Visit): Promise<void> {
  await inspect('history');
  const version = page.locator('.dv-history__line a').first();
  if (!(await version.count())) return;
  await version.click();
  await page.waitForURL(/\/versions\/[0-9a-f]{24}/);
  await page.locator('h1').waitFor();
  await inspect('version in history');
  const restore = page.locator('[aria-labelledby=dv-restore] button').first();
  if (!(await restore.count())) return;
  await restore.click();
  await inspect('restore from history');
}

/** Payload's own list of versions, which other documents have. */
async function visitPayloadVersions({ page, inspect }: Visit): Promise<void> {
  await inspect('versions');
  const version = page.locator('.versions table a').first();
  if (!(await version.count())) return;
  await version.click();
  await page.locator('.view-version').waitFor();
  await inspect('version');
  const restore = page.locator('.restore-version button').first();
  if (!(await restore.count())) return;
  await restore.click();
  await page.locator('dialog[open]').first().waitFor();
  await inspect('restore');
}

async function visitVersions(visit: Visit): Promise<void> {
  const { page } = visit;
  const versions = page.locator('a[href$="/versions"]').first();
  if (!(await versions.count())) return;
  await openScreen(visit, new URL((await versions.getAttribute('href')) ?? '', visit.admin).href);
  await page.locator('.versions, .dv-history').first().waitFor();
  const isPayloads = (await page.locator('.versions').count()) > 0;
  await (isPayloads ? visitPayloadVersions(visit) : visitHistory(visit));
}

/** Visits the forms of the collection whose list is open: create, edit, versions and a version. */
export async function visitForms(visit: Visit, path: string): Promise<void> {
  const { page, inspect } = visit;
  const document = await page
    .locator('table a[href*="/collections/"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)[0]);
  const canCreate = (await page.locator('a[href$="/create"]').count()) > 0;
  if (canCreate && visitOnce(visit, `${path} create`)) {
    await openScreen(visit, `${path}/create`);
    await inspect(`${path} create`);
    await visitDialogs(visit, `${path}/create`);
    await visitLinkDialog(visit, `${path}/create`);
  }
  if (!document || !visitOnce(visit, `${path} edit`)) return;
  await openScreen(visit, document);
  await inspect(`${path} edit`);
  await visitDialogs(visit, document);
  const tabs = page.locator('.tabs-field__tab-button');
  for (let tab = 1; tab < (await tabs.count()); tab += 1) {
    await tabs.nth(tab).click();
    await inspect(`${path} edit, tab ${String(tab + 1)}`);
  }
  await visitVersions(visit);
}
