import { describe, expect, inject, it } from 'vitest';
import { signInByApi } from './visibility/visibility-fixture.ts';

/*
 * What the admin's pages carry: Payload renders who is signed in, its configuration and the first state of each form into
 * the HTML. None of it may be more than the API gives the same person.
 */
const pages = [
  '',
  '/account',
  '/collections/municipalities',
  '/collections/users',
  '/collections/modules',
  '/moduleaanbod',
  '/nieuwskalender',
  '/gebeurtenissen',
  '/unauthorized',
  '/bestaat-niet',
  '/logout',
];

/** Words of the seed: of costs, and of other municipalities' unpublished or internal texts. */
const costs = ['Zimpa', 'Aegolius', '7980', '5760'];

interface Opened {
  status: number;
  location: string | null;
  html: string;
}

/**
 * Opens a page of the admin; with `RSC` as the admin does itself when somebody follows a link in
 * it.
 */
async function open(token: string, path: string, more: object = {}): Promise<Opened> {
  const { CMS_URL } = inject('settings');
  const answer = await fetch(`${CMS_URL}/admin${path}`, {
    redirect: 'manual',
    headers: { Cookie: `payload-token=${token}`, 'Sec-Fetch-Site': 'same-origin', ...more },
  });
  const location = answer.headers.get('location');
  // Next first leads such a request to an address of its own.
  const next = location === null ? null : new URL(location, CMS_URL);
  if (next?.searchParams.has('_rsc') && !path.includes('_rsc')) {
    return open(token, next.pathname.replace(/^\/admin/, '') + next.search, more);
  }
  return { status: answer.status, location, html: await answer.text() };
}

describe.each([
  'medewerker@westerkwartier.example',
  'teamleider@westerkwartier.example',
  'stuurgroep@programma.example',
])('%s, who may not use the admin', (email) => {
  it.each(pages)('is led away from /admin%s, with nothing of it', async (path) => {
    const token = await signInByApi(email);
    for (const more of [{}, { RSC: '1' }]) {
      const { status, location, html } = await open(token, path, more);
      expect([200, 307]).toContain(status);
      expect(`${location ?? ''} ${html}`).toContain('/admin/geen-toegang');
      // The configuration of the admin names every field of every collection.
      for (const word of [...costs, 'perYear', 'programmeRoles', email]) {
        expect(html).not.toContain(word);
      }
    }
  });

  it('gets a plain page with a way on', async () => {
    const { status, html } = await open(await signInByApi(email), '/geen-toegang');
    expect(status).toBe(403);
    expect(html).toContain(`href="${inject('settings').SITE_URL}/"`);
    expect(html.length).toBeLessThan(3000);
  });
});

describe.each([
  ['contentbeheerder@groningen.example', costs],
  ['communicatie@groningen.example', costs],
  // Administers Westerkwartier, whose costs are not those of Groningen.
  ['functioneelbeheer@westerkwartier.example', ['7980']],
] as const)('%s, who uses the admin', (email, secrets) => {
  it.each(pages)('reads nothing at /admin%s that the API does not give', async (path) => {
    const token = await signInByApi(email);
    const { html } = await open(token, path);
    for (const word of secrets) expect(html).not.toContain(word);
    // Of the account: no digest, no key, and not what the session is known by.
    expect(html).not.toMatch(/pbkdf2-sha256|\\"(hash|salt|_sid|membershipKey)\\":\\"/);
    expect(html).not.toContain(token);
  });
});
