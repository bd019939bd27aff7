import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPage, launchBrowser } from './open-browser.ts';
import { adminUrl, signInAtSite, siteUrl } from './sign-in.ts';

let browser: Browser;
let employee: Page;
let stranger: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  employee = await newPage(browser);
  stranger = await newPage(browser);
  await signInAtSite(employee, 'medewerker@westerkwartier.example');
});
afterAll(async () => {
  await browser.close();
});

const staffPages = [
  '/westerkwartier',
  '/westerkwartier/nieuws',
  '/westerkwartier/themas',
  '/westerkwartier/toolkit',
  '/westerkwartier/over',
  '/westerkwartier/privacy',
];

describe('a stranger', () => {
  it.each(staffPages)('gets a sign-in form at %s and nothing else', async (path) => {
    const answer = await stranger.goto(siteUrl(path));
    expect(answer?.status()).toBe(401);
    expect(await stranger.locator('input[type=password]').count()).toBe(1);
    const html = await stranger.content();
    for (const secret of ['Westernet', 'Zeepkist', 'ICT Basisvaardigheden', 'Digidonderdag']) {
      expect(html).not.toContain(secret);
    }
    expect(answer?.headers()['cache-control']).toContain('no-store');
  });
  it('gets no feed and no file of a municipality for staff only', async () => {
    expect((await stranger.request.get(siteUrl('/westerkwartier/nieuws/feed.xml'))).status()).toBe(
      404,
    );
  });
});

describe('an employee of Westerkwartier', () => {
  it('reads the site of Westerkwartier', async () => {
    const answer = await employee.goto(siteUrl('/westerkwartier/themas'));
    expect(answer?.status()).toBe(200);
    expect(await employee.content()).toContain('ICT Basisvaardigheden');
  });
  it('cannot open the dashboard', async () => {
    expect((await employee.goto(siteUrl('/dashboard')))?.status()).toBe(403);
    expect((await employee.request.get(siteUrl('/dashboard/cijfers.csv'))).status()).toBe(403);
  });
  it('cannot open the admin', async () => {
    await employee.goto(adminUrl('/collections/modules'));
    expect(await employee.getByRole('table').count()).toBe(0);
    expect(await employee.getByText('Mijn gemeente').count()).toBe(0);
  });
  it('is out after signing out', async () => {
    await employee.goto(siteUrl('/westerkwartier'));
    await employee.getByRole('button', { name: 'Uitloggen' }).click();
    expect((await employee.goto(siteUrl('/westerkwartier')))?.status()).toBe(401);
  });
});
