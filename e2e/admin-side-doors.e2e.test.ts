import { describe, expect, inject, it } from 'vitest';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { signInAtSite } from './sign-in.ts';
import { adminUrl } from './urls.ts';
import { signInByApi } from './visibility/visibility-fixture.ts';

/*
 * Payload renders the signed-in user, its configuration and the first state of each form into the
 * HTML of the admin. None of it may reveal more than the API gives the same person.
 */
const pages = [
  '',
  '/account',
  '/collections/municipalities',
  '/collections/users',
  '/collections/modules',
  '/moduleaanbod',
  '/nieuwskalender',
  '/prullenbak',
  '/gebeurtenissen',
  '/unauthorized',
  '/bestaat-niet',
  '/logout',
];

/** Costs in the seed, which these people may not see. */
const costs = ['Zimpa', 'Aegolius', '7980', '5760'];

/** As a word of its own: the id of a document may have the same digits in it. */
const asWord = (word: string): RegExp => new RegExp(`(?<!\\w)${word}(?!\\w)`);

interface AdminPage {
  status: number;
  location: string | null;
  html: string;
}

/**
 * Opens a page of the admin. With the header `RSC` this is the request that the admin sends when a
 * user follows a link.
 */
async function open(token: string, path: string, headers: object = {}): Promise<AdminPage> {
  const { CMS_URL } = inject('settings');
  const response = await fetch(`${CMS_URL}/admin${path}`, {
    redirect: 'manual',
    headers: { Cookie: `payload-token=${token}`, 'Sec-Fetch-Site': 'same-origin', ...headers },
  });
  const location = response.headers.get('location');
  // Next first redirects such a request to an address with `_rsc`.
  const next = location === null ? null : new URL(location, CMS_URL);
  if (next?.searchParams.has('_rsc') && !path.includes('_rsc')) {
    return open(token, next.pathname.replace(/^\/admin/, '') + next.search, headers);
  }
  return { status: response.status, location, html: await response.text() };
}

describe.each([
  'medewerker@westerkwartier.example',
  'teamleider@westerkwartier.example',
  'stuurgroep@programma.example',
])('%s, who may not use the admin', (email) => {
  it.each(pages)('is redirected from /admin%s and receives none of its content', async (path) => {
    const token = await signInByApi(email);
    for (const headers of [{}, { RSC: '1' }]) {
      const { status, location, html } = await open(token, path, headers);
      expect([200, 307]).toContain(status);
      expect(`${location ?? ''} ${html}`).toContain('/admin/geen-toegang');
      // The configuration of the admin names every field of every collection.
      for (const word of [...costs, 'perYear', 'programmeRoles', email]) {
        expect(html).not.toContain(word);
      }
    }
  });

  it('gets a plain page with a link to the site', async () => {
    const { status, html } = await open(await signInByApi(email), '/geen-toegang');
    expect(status).toBe(403);
    // Signing in there leads on to where their work is.
    expect(html).toContain(`href="${inject('settings').SITE_URL}/inloggen"`);
    expect(html.length).toBeLessThan(4500);
  });
});

describe('the page for who may not use the admin', () => {
  const page = '/geen-toegang';
  const administrator = 'functioneelbeheer@westerkwartier.example';

  it('names the functional administrator to their own colleagues, and where help is', async () => {
    const { html } = await open(await signInByApi('teamleider@westerkwartier.example'), page);
    expect(html).toContain(`mailto:${administrator}`);
    expect(html).toContain('Fem Functioneel');
    expect(html).toContain(`href="${inject('settings').SITE_URL}/westerkwartier/over"`);
  });

  it.each([
    ['stuurgroep@programma.example', 'Vraag het de programmabeheerder'],
    ['', 'Vraag het de functioneel beheerder van je gemeente'],
  ])('names no person to others (“%s”)', async (email, advice) => {
    const { html } = await open(email && (await signInByApi(email)), page);
    expect(html).toContain(advice);
    expect(html).not.toMatch(/mailto:|[.]example|Fem Functioneel/);
  });

  it.each(['light', 'dark'] as const)('is accessible on a phone (%s)', async (colorScheme) => {
    const browser = await launchBrowser();
    const phone = await newPage(browser, 320);
    await phone.emulateMedia({ colorScheme });
    await signInAtSite(phone, 'medewerker@westerkwartier.example');
    await phone.goto(adminUrl(''));
    await phone.waitForURL(adminUrl(page));
    expect(await findAccessibilityViolations(phone)).toEqual([]);
    expect(await hasHorizontalOverflow(phone)).toBe(false);
    await browser.close();
  });
});

describe.each([
  ['contentbeheerder@groningen.example', costs],
  ['communicatie@groningen.example', costs],
  // Administers Westerkwartier, whose costs are not those of Groningen.
  ['functioneelbeheer@westerkwartier.example', ['7980']],
] as const)('%s, who uses the admin', (email, secrets) => {
  it.each(pages)('reads nothing at /admin%s that the API does not return', async (path) => {
    const token = await signInByApi(email);
    const { html } = await open(token, path);
    for (const word of secrets) expect(html).not.toMatch(asWord(word));
    // The account must show no password digest, no key and no session id.
    expect(html).not.toMatch(/pbkdf2-sha256|\\"(hash|salt|_sid|membershipKey)\\":\\"/);
    expect(html).not.toContain(token);
  });
});
