import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { openForm } from './open-form.ts';
import { signInByApiOf } from './sign-in-by-api.ts';
import { signInAtCms } from './sign-in.ts';
import { startTestWorkers, type TestWorkers } from './start-workers.ts';
import { adminUrl } from './urls.ts';
import { callApi } from './visibility/visibility-fixture.ts';

const editor = 'contentbeheerder@schiermonnikoog.example';
const title = 'Een les met links';

let browser: Browser;
let manager: Page;
let workers: TestWorkers;
let site: Server;
let host: string;
let tenant: string;
let id: string;

const link = (url: string) => ({
  type: 'link',
  version: 3,
  format: '',
  indent: 0,
  direction: null,
  fields: { linkType: 'custom', url, newTab: false },
  children: [
    { type: 'text', version: 1, text: url, format: 0, detail: 0, mode: 'normal', style: '' },
  ],
});
const text = (...urls: string[]) => ({
  blockType: 'text',
  body: {
    root: {
      type: 'root',
      version: 1,
      format: '',
      indent: 0,
      direction: null,
      children: urls.map((url) => ({
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: null,
        textFormat: 0,
        textStyle: '',
        children: [link(url)],
      })),
    },
  },
});

beforeAll(async () => {
  // Another site, where one page is gone.
  site = createServer((request, response) => {
    response.writeHead(request.url === '/weg' ? 404 : 200).end();
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${String((site.address() as AddressInfo).port)}`;
  workers = await startTestWorkers({ LINK_CHECK_OWN_HOSTS: host });
  browser = await launchBrowser();
  manager = await newPage(browser, 1400);
  const token = await signInByApiOf(inject('settings').CMS_URL, editor, inject('demoPassword'));
  const found = await callApi(token, 'GET', '/municipalities?limit=1&depth=0');
  tenant = (found['docs'] as [{ id: string }])[0].id;
  const themes = await callApi(token, 'GET', '/library-themes?limit=1&depth=0');
  const created = await callApi(token, 'POST', '/modules', {
    title,
    tenant,
    theme: { relationTo: 'library-themes', value: (themes['docs'] as [{ id: string }])[0].id },
    introduction: 'Kort.',
    skillKind: 'operational',
    level: 'basic',
    deliveryForm: 'online',
    minutes: 10,
    goals: [{ text: 'Je kunt iets.' }],
    content: [text(`http://${host}/weg`, `http://${host}/goed`)],
    _status: 'published',
  });
  ({ id } = created['doc'] as { id: string });
  await signInAtCms(manager, editor);
});
afterAll(async () => {
  await workers.stop();
  await browser.close();
  await new Promise((resolve) => site.close(resolve));
});

const panel = () => manager.getByRole('region', { name: 'Een link werkt niet' });

describe('a link that does not work', () => {
  it('waits on the start page after the check, and leads to its text', async () => {
    await workers.runJob('check-links', tenant);
    await manager.goto(adminUrl('/'));
    await manager.getByRole('link', { name: `Herstel een link in “${title}”` }).click();
    await panel().waitFor();
    const words = await panel().innerText();
    expect(words).toContain(`http://${host}/weg`);
    expect(words).toContain('Deze pagina bestaat niet meer.');
    expect(words).not.toContain('/goed');
    for (const colorScheme of ['dark', 'light'] as const) {
      await manager.emulateMedia({ colorScheme });
      expect(await findAccessibilityViolations(manager, '.dv-panel--warning')).toEqual([]);
    }
    await manager.setViewportSize({ width: 360, height: 800 });
    expect(await hasHorizontalOverflow(manager)).toBe(false);
    await manager.setViewportSize({ width: 1400, height: 900 });
  });

  it('is named no more when the text leads elsewhere', async () => {
    const token = await signInByApiOf(inject('settings').CMS_URL, editor, inject('demoPassword'));
    await callApi(token, 'PATCH', `/modules/${id}?draft=true`, {
      content: [text(`http://${host}/goed`)],
      _status: 'draft',
    });
    await openForm(manager, `/collections/modules/${id}`);
    expect(await panel().count()).toBe(0);
    await manager.goto(adminUrl('/'));
    await manager.getByRole('heading', { name: 'Wat wil je doen?' }).waitFor();
    expect(await manager.getByText('Herstel een link in').count()).toBe(0);
  });
});
