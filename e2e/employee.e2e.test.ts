import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPage, launchBrowser } from './launch-browser.ts';
import { signInAtSite } from './sign-in.ts';
import { adminUrl, siteUrl } from './urls.ts';

let browser: Browser;
let employee: Page;
let visitor: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  employee = await newPage(browser);
  visitor = await newPage(browser);
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

describe('an anonymous visitor', () => {
  it.each(staffPages)('gets only a sign-in form at %s', async (path) => {
    const response = await visitor.goto(siteUrl(path));
    expect(response?.status()).toBe(401);
    expect(await visitor.locator('input[type=password]').count()).toBe(1);
    const html = await visitor.content();
    for (const secret of ['Westernet', 'Zeepkist', 'ICT Basisvaardigheden', 'Digidonderdag']) {
      expect(html).not.toContain(secret);
    }
    expect(response?.headers()['cache-control']).toContain('no-store');
  });
  it('gets no feed of a staff-only municipality', async () => {
    expect((await visitor.request.get(siteUrl('/westerkwartier/nieuws/feed.xml'))).status()).toBe(
      404,
    );
  });
});

describe('an employee of Westerkwartier', () => {
  it('reads the site of Westerkwartier', async () => {
    const response = await employee.goto(siteUrl('/westerkwartier/themas'));
    expect(response?.status()).toBe(200);
    expect(await employee.content()).toContain('ICT Basisvaardigheden');
  });
  it('meets no persona and no toolkit, not by address either', async () => {
    for (const path of ['', '/nieuws', '/themas', '/over', '/privacy']) {
      await employee.goto(siteUrl(`/westerkwartier${path}`));
      const html = await employee.content();
      expect(html).not.toMatch(/enthousiasteling|idealist|prioriteitensteller|\bpersona\b/i);
      expect(await employee.getByRole('link', { name: 'Toolkit' }).count()).toBe(0);
    }
    for (const path of ['/toolkit', '/toolkit/analoge-idealist', '/toolkit/bestaat-niet']) {
      const response = await employee.goto(siteUrl(`/westerkwartier${path}`));
      expect(response?.status()).toBe(403);
      expect(await employee.locator('main').innerText()).toContain('Geen toegang');
    }
  });
  it('cannot open the dashboard', async () => {
    expect((await employee.goto(siteUrl('/dashboard')))?.status()).toBe(403);
    expect((await employee.request.get(siteUrl('/dashboard/cijfers.csv'))).status()).toBe(403);
  });
  it('cannot open the admin', async () => {
    await employee.goto(adminUrl('/collections/modules'));
    expect(await employee.getByRole('table').count()).toBe(0);
    expect(await employee.getByText('Wat wil je doen?').count()).toBe(0);
  });
  it('gets no page after signing out', async () => {
    await employee.goto(siteUrl('/westerkwartier'));
    await employee.getByRole('button', { name: 'Uitloggen' }).click();
    expect((await employee.goto(siteUrl('/westerkwartier')))?.status()).toBe(401);
  });
});
