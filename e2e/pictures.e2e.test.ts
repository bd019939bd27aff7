import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { signInAtCms, signInAtSite } from './sign-in.ts';
import { adminUrl, siteUrl } from './urls.ts';

const email = 'functioneelbeheer@pekela.example';

let browser: Browser;
let admin: Page;
let reader: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await newPage(browser);
  await signInAtCms(admin, email);
  await admin.goto(adminUrl('/collections/files'));
  reader = await newPage(browser, 360);
  await signInAtSite(reader, email);
});
afterAll(() => browser.close());

interface Drawn {
  width: number;
  height: number;
  /** Fills the middle; around it a photo has a ground, and a logo none. */
  colour: string;
  ground?: string;
}

/** Draws a picture and uploads it as the form of the admin does; gives its id. */
const upload = (picture: Drawn, data: Record<string, unknown>): Promise<string> =>
  admin.evaluate(
    async ([{ width, height, colour, ground }, fields]) => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d')!;
      if (ground) {
        context.fillStyle = ground;
        context.fillRect(0, 0, width, height);
      }
      context.fillStyle = colour;
      context.fillRect(width / 4, height / 4, width / 2, height / 2);
      const blob = await canvas.convertToBlob({ type: 'image/png' });
      const places = await fetch('/api/municipalities?where[slug][equals]=pekela&depth=0');
      const { docs } = (await places.json()) as { docs: { id: string }[] };
      const form = new FormData();
      form.set('file', new File([blob], 'beeld.png', { type: 'image/png' }));
      form.set('_payload', JSON.stringify({ ...fields, tenant: docs[0]?.id }));
      const response = await fetch('/api/files', { method: 'POST', body: form });
      const body = (await response.json()) as { doc: { id: string } };
      return body.doc.id;
    },
    [picture, data] as const,
  );

/** Saves part of the municipality; gives the status and what the editor is told. */
const saveMunicipality = (data: object) =>
  admin.evaluate(async (body) => {
    const places = await fetch('/api/municipalities?where[slug][equals]=pekela&depth=0');
    const { docs } = (await places.json()) as { docs: { id: string }[] };
    const response = await fetch(`/api/municipalities/${docs[0]?.id ?? ''}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  }, data);

describe('the pictures of a municipality', () => {
  it('are a photo on the home page, small on a phone, with its focus in view', async () => {
    const photo = await upload(
      { width: 2400, height: 1600, colour: '#cc8844', ground: '#336699' },
      { description: 'Een sluis met een ophaalbrug.', focus: 'topLeft' },
    );
    expect((await saveMunicipality({ welcome: { photo } })).status).toBe(200);
    await reader.goto(siteUrl('/pekela'));
    const image = reader.getByRole('img', { name: 'Een sluis met een ophaalbrug.' });
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.complete)).toBe(true);
    const shown = await image.evaluate((one: HTMLImageElement) => ({
      source: one.currentSrc,
      width: one.naturalWidth,
      position: getComputedStyle(one).objectPosition,
    }));
    expect(shown.source).toMatch(/\/480[.]webp$/);
    expect(shown.width).toBeGreaterThan(300);
    expect(shown.position).toBe('0% 0%');
    expect(await hasHorizontalOverflow(reader)).toBe(false);
    expect(await findAccessibilityViolations(reader)).toEqual([]);
  });

  it('are a logo in the header, at a fitting size', async () => {
    const logo = await upload(
      { width: 600, height: 200, colour: '#ffffff' },
      { description: 'Logo.' },
    );
    expect((await saveMunicipality({ style: { logo } })).status).toBe(200);
    await reader.goto(siteUrl('/pekela'));
    const box = await reader.locator('.wordmark__logo').boundingBox();
    expect(box?.height).toBeCloseTo(36, 0);
    expect(box?.width).toBeCloseTo(108, 0);
    expect(await hasHorizontalOverflow(reader)).toBe(false);
  });

  it('are no logo that nobody sees on the header, and the reason is in Dutch', async () => {
    const logo = await upload(
      { width: 600, height: 200, colour: '#7d3016' },
      { description: 'Logo.' },
    );
    const { status, text } = await saveMunicipality({ style: { logo } });
    expect(status).toBe(400);
    expect(text).toContain('Het logo is niet goed te zien op de hoofdkleur');
  });

  it('stay away from visitors of a site for staff', async () => {
    const image = await reader.locator('.hero__picture img').getAttribute('src');
    const visitor = await newPage(browser);
    expect((await visitor.request.get(siteUrl(image ?? ''))).status()).toBe(401);
    expect((await reader.request.get(siteUrl(image ?? ''))).status()).toBe(200);
  });
});
