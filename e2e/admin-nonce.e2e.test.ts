import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, newPage } from './launch-browser.ts';
import { signInAtCms } from './sign-in.ts';
import { adminUrl } from './urls.ts';

let browser: Browser;
let page: Page;
/** What the browser reports as blocked by the policy, and errors of scripts. */
const problems: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  page = await newPage(browser);
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) problems.push(message.text());
  });
  await signInAtCms(page, 'contentbeheerder@haren.example');
});
afterAll(() => browser.close());

describe('the admin, whose scripts need a nonce', () => {
  it.each([
    '',
    '/collections/modules',
    '/collections/modules/create',
    '/collections/files',
    '/collections/files/create',
    '/moduleaanbod',
    '/account',
    '/bestaat-niet',
  ])('works at /admin%s', async (path) => {
    const response = await page.goto(adminUrl(path), { waitUntil: 'networkidle' });
    const policy = response?.headers()['content-security-policy'] ?? '';
    const [scripts = ''] = /script-src [^;]*/.exec(policy) ?? [];
    expect(scripts).toMatch(/^script-src 'self' 'nonce-[\w+/=]+'$/);
    expect(problems).toEqual([]);
  });

  it('follows a link to a form without loading a page', async () => {
    await page.goto(adminUrl('/collections/library-modules'));
    await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    await page.locator('tbody a').first().click();
    await page.locator('#field-title').waitFor();
    expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
    expect(problems).toEqual([]);
  });

  it('runs no script that came into a page without it', async () => {
    await page.goto(adminUrl('/account'));
    const hasRun = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.hasRun = true';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="hasRun = true">');
      await new Promise((resolve) => setTimeout(resolve, 300));
      return 'hasRun' in globalThis;
    });
    expect(hasRun).toBe(false);
  });
});
