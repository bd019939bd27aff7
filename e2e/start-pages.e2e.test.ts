import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { openForm } from './open-form.ts';
import { signInAtCms, signInAtSite } from './sign-in.ts';
import { adminUrl, siteUrl } from './urls.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Runs a test with a page of its own. */
async function withPage<T>(test: (page: Page) => Promise<T>): Promise<T> {
  const page = await newPage(browser);
  try {
    return await test(page);
  } finally {
    await page.context().close();
  }
}

const starts: [who: string, email: string, start: () => string][] = [
  ['a content manager', 'contentbeheerder@assen.example', () => adminUrl('')],
  ['a communication officer', 'communicatie@groningen.example', () => adminUrl('')],
  ['a functional administrator', 'functioneelbeheer@westerkwartier.example', () => adminUrl('')],
  ['a programme administrator', 'beheer@programma.example', () => adminUrl('')],
  ['a steering group member', 'stuurgroep@programma.example', () => siteUrl('/dashboard')],
  ['a team lead', 'teamleider@westerkwartier.example', () => siteUrl('/westerkwartier')],
  ['an employee', 'medewerker@westerkwartier.example', () => siteUrl('/westerkwartier')],
];

describe('signing in', () => {
  it.each(starts)('leads %s to where their work is', async (_who, email, start) => {
    await withPage(async (page) => {
      await signInAtSite(page, email);
      expect(page.url()).toBe(start());
      // From the choice of municipality too, and without a second sign-in.
      await page.goto(siteUrl('/inloggen?terug=%2F'));
      expect(page.url()).toBe(start());
    });
  });

  it('leads back to the page that somebody came from', async () => {
    await withPage(async (page) => {
      await page.goto(siteUrl('/groningen/themas/applicaties'));
      await page.getByRole('link', { name: 'Inloggen' }).click();
      await page.fill('input[type=email]', 'communicatie@groningen.example');
      await page.fill('input[type=password]', inject('demoPassword'));
      await page.locator('main button[type=submit]').click();
      await page.waitForURL(siteUrl('/groningen/themas/applicaties'));
    });
  });

  it('shows the form to somebody whose session ended, also with a page to return to', async () => {
    await withPage(async (page) => {
      const { hostname } = new URL(siteUrl('/'));
      await page
        .context()
        .addCookies([{ name: 'payload-token', value: 'verlopen', domain: hostname, path: '/' }]);
      await page.goto(siteUrl('/inloggen?terug=%2Fgroningen'));
      expect(await page.locator('input[type=password]').count()).toBe(1);
    });
  });
});

describe('a steering group member at a page that is not theirs', () => {
  it.each([
    ['the site of a municipality for staff', () => siteUrl('/westerkwartier')],
    ['the admin', () => adminUrl('')],
  ])('gets from %s to the dashboard in one click', async (_what, at) => {
    await withPage(async (page) => {
      await signInAtSite(page, 'stuurgroep@programma.example');
      expect((await page.goto(at()))?.status()).toBe(403);
      await page.locator('main a').last().click();
      await page.waitForURL(siteUrl('/dashboard'));
    });
  });
});

describe('the choice of municipality', () => {
  it('has no link for who is signed in to a site that they may not see', async () => {
    await withPage(async (page) => {
      const card = page.getByRole('listitem').filter({ hasText: 'Westerkwartier' });
      await page.goto(siteUrl('/'));
      expect(await card.getByRole('link').count()).toBe(1);
      await signInAtSite(page, 'stuurgroep@programma.example');
      await page.goto(siteUrl('/'));
      expect(await card.innerText()).toContain('Alleen voor medewerkers van deze gemeente');
      expect(await card.getByRole('link').count()).toBe(0);
    });
  });
});

describe('a page that is not there', () => {
  it.each(['/groningen/bestaat-niet', '/groningen/modules/bestaat-niet'])(
    'leads from %s to the municipality, and after signing in back to it',
    async (path) => {
      await withPage(async (page) => {
        expect((await page.goto(siteUrl(path)))?.status()).toBe(404);
        const signIn = page.getByRole('link', { name: 'Inloggen' });
        expect(await signIn.getAttribute('href')).toContain(encodeURIComponent(path));
        await page.locator('main').getByRole('link').click();
        await page.waitForURL(siteUrl('/groningen'));
      });
    },
  );
});

describe('an editor', () => {
  it('goes from a page to its form and back to the same page', async () => {
    await withPage(async (page) => {
      await signInAtSite(page, 'contentbeheerder@assen.example');
      const module = siteUrl('/assen/modules/werken-in-het-zaaksysteem');
      await page.goto(module);
      const title = await page.locator('h1').innerText();
      await page.getByRole('link', { name: 'Deze pagina bewerken' }).click();
      await page.waitForURL(/\/admin\/collections\/(library-)?modules\/[0-9a-f]{24}$/);
      await page.getByRole('heading', { name: title }).first().waitFor();
      const preview = await page.locator('#preview-button').getAttribute('href');
      expect(preview?.split('?')[0]).toBe(module);
    });
  });

  it('sees no link to a form on the site of another municipality', async () => {
    await withPage(async (page) => {
      await signInAtSite(page, 'contentbeheerder@assen.example');
      await page.goto(siteUrl('/groningen/modules/werken-in-het-zaaksysteem'));
      expect(await page.getByRole('link', { name: 'Beheer' }).count()).toBe(1);
      expect(await page.getByRole('link', { name: 'Deze pagina bewerken' }).count()).toBe(0);
    });
  });

  it('finds the site and the dashboard in the menu of the admin', async () => {
    await withPage(async (page) => {
      await signInAtCms(page, 'communicatie@groningen.example');
      const nav = page.locator('.nav');
      expect(await nav.getByRole('link', { name: 'Naar de site' }).getAttribute('href')).toBe(
        siteUrl('/groningen'),
      );
      expect(await nav.getByRole('link', { name: 'Naar het dashboard' }).count()).toBe(0);
    });
    await withPage(async (page) => {
      await signInAtCms(page, 'beheer@programma.example');
      const link = page.locator('.nav').getByRole('link', { name: 'Naar het dashboard' });
      expect(await link.getAttribute('href')).toBe(siteUrl('/dashboard'));
    });
  });
});

describe('the start page of the admin', () => {
  it.each([
    ['contentbeheerder@assen.example', 'Mijn vier uur'],
    ['communicatie@groningen.example', 'Aan de slag'],
    ['functioneelbeheer@westerkwartier.example', 'Aan de slag'],
    ['beheer@programma.example', 'Aan de slag'],
  ])('of %s is a list of work without tiles of collections', async (email, heading) => {
    await withPage(async (page) => {
      await signInAtCms(page, email);
      await openForm(page, '');
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await page.getByRole('navigation', { name: 'Wat wil je doen?' }).waitFor();
      expect(await page.locator('.dashboard .card').count()).toBe(0);
      expect(await findAccessibilityViolations(page, '.dv-start')).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await hasHorizontalOverflow(page)).toBe(false);
    });
  });

  it('leads a content manager in one click to a theme that misses material', async () => {
    await withPage(async (page) => {
      await signInAtCms(page, 'contentbeheerder@assen.example');
      await openForm(page, '');
      const tasks = page.getByRole('region', { name: 'Wat op je wacht in Assen' });
      await tasks
        .getByRole('link', { name: /^Vul het thema/ })
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: 'Aanbod van Assen' }).waitFor();
    });
  });
});
