// @ts-check
import { listMissingHeaders } from './list-missing-headers.mjs';

/** @typedef {import('../rehearsal.mjs').Rehearsal} Rehearsal */
/** @typedef {import('../client/site-client.mjs').SiteClient} SiteClient */

export const adminEmail = 'beheerder@programma.example';
export const password = 'een zin voor de generale repetitie';

const readCode = (/** @type {string} */ link) => new URL(link).searchParams.get('code') ?? '';

/**
 * Signs in with the form of the site.
 *
 * @param {SiteClient} visitor
 * @param {string} email
 */
export const signIn = (visitor, email) =>
  visitor.request('/inloggen', { form: { email, password } });

/**
 * Makes the first administrator as the README says, and signs in.
 *
 * @param {Rehearsal} rehearsal
 * @returns {Promise<SiteClient>} with the session
 */
export async function signInAsFirstAdmin({ stack, client, report }) {
  const output = await stack.exec('cms', ['node', 'src/cli/create-admin-link.ts', adminEmail]);
  const link = /https:\S+/.exec(output)?.[0] ?? '';
  report.check('the command for the first administrator prints a link', link !== '', output);
  const code = readCode(link);
  const page = await client.request(`/wachtwoord?code=${code}`);
  report.check('the link opens the page for a password', page.status === 200, `${page.status}`);
  const saved = await client.request('/wachtwoord', { form: { code, wachtwoord: password } });
  report.check('the password is saved', saved.status === 303, `${saved.status}`);
  const again = await client.request('/wachtwoord', { form: { code, wachtwoord: password } });
  report.check('the link works once', again.status === 410, `${again.status}`);
  const logs = await Promise.all(stack.order.map((service) => stack.readLog(service)));
  report.check('the code stands in no log', code !== '' && !logs.join().includes(code));

  const answer = await signIn(client, adminEmail);
  report.check('the administrator signs in on the site', answer.status === 303, `${answer.status}`);
  const missing = listMissingHeaders(answer.headers);
  report.check('the redirect has the security headers', missing.length === 0, missing.join(', '));
  const cookie = String(answer.headers['set-cookie'] ?? '');
  const hasAttributes = ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/'].every((attribute) =>
    cookie.toLowerCase().includes(attribute.toLowerCase()),
  );
  report.check(
    'the session cookie is Secure, HttpOnly and SameSite',
    hasAttributes,
    cookie.replace(/=[^;]{20,}/, '=…'),
  );
  const me = await client.callApi('/users/me');
  report.check('the same session opens the cms', me.user?.email === adminEmail);
  const admin = await client.request('/admin');
  report.check('the admin opens with it', admin.status === 200, `${admin.status}`);
  const login = await client.createVisitor().request('/api/users/login', {
    json: { email: adminEmail, password },
  });
  const apiCookie = String(login.headers['set-cookie'] ?? '');
  report.check(
    'signing in at the cms sets the same kind of cookie',
    ['secure', 'httponly', 'samesite=lax'].every((part) => apiCookie.toLowerCase().includes(part)),
    apiCookie.replace(/=[^;]{20,}/, '=…'),
  );
  const foreign = await client.request('/api/users/logout', {
    method: 'POST',
    headers: { origin: 'https://elders.example', 'sec-fetch-site': 'cross-site' },
  });
  const still = await client.callApi('/users/me');
  report.check(
    'a request from another origin does not use the session',
    still.user?.email === adminEmail,
    `${foreign.status}`,
  );
  return client;
}
