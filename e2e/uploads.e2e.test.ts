import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, newPage } from './launch-browser.ts';
import { signInAtCms } from './sign-in.ts';
import { adminUrl } from './urls.ts';

let browser: Browser;
let manager: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  manager = await newPage(browser);
  await signInAtCms(manager, 'contentbeheerder@tynaarlo.example');
  await manager.goto(adminUrl('/collections/files'));
});
afterAll(() => browser.close());

const pdf = (object: string) =>
  `%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n2 0 obj${object}endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF`;

/** Uploads a PDF as the form of the admin does. */
const upload = (content: string) =>
  manager.evaluate(async (text) => {
    const places = await fetch('/api/municipalities?where[slug][equals]=tynaarlo&depth=0');
    const { docs } = (await places.json()) as { docs: { id: string }[] };
    const form = new FormData();
    form.set('file', new File([text], 'Folder één.pdf', { type: 'application/pdf' }));
    form.set('_payload', JSON.stringify({ description: 'Een folder.', tenant: docs[0]?.id }));
    const response = await fetch('/api/files', { method: 'POST', body: form });
    const body = (await response.json()) as {
      doc?: { url: string };
      errors?: { message: string }[];
    };
    return { status: response.status, url: body.doc?.url, error: body.errors?.[0]?.message };
  }, content);

describe('an upload to the cms as it runs in production', () => {
  it('is accepted with a photo that reads /JS, and is downloaded under its own name', async () => {
    const { status, url } = await upload(pdf('<</Length 5>>stream\n./JS.\nendstream'));
    expect(status).toBe(201);
    const disposition = await manager.evaluate(
      async (address) => (await fetch(address)).headers.get('content-disposition'),
      url ?? '',
    );
    expect(disposition).toBe(
      `attachment; filename="Folder een.pdf"; filename*=UTF-8''Folder%20%C3%A9%C3%A9n.pdf`,
    );
  });

  it('is refused with a reason when it holds script', async () => {
    const { status, error } = await upload(pdf('<</S/J#61vaScript/JS(app.alert(1))>>'));
    expect(status).toBe(400);
    expect(error).toMatch(/script/);
  });
});
