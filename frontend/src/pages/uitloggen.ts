import type { APIRoute } from 'astro';
import { getSessionCookieOptions, SESSION_COOKIE } from '../account/session-cookie.ts';
import { callCms } from '../cms-client/call-cms.ts';
import { readForm } from '../http/read-form.ts';
import { sitePaths } from '@digivaardig/contracts/site-paths';
import { toSafeReturnPath } from '../routing/safe-return-path.ts';
import { settings } from '../settings.ts';

/** Signs out, and ends the session at the cms so that a copied token is useless too. */
export const POST: APIRoute = async ({ cookies, locals, redirect, request }) => {
  const fields = await readForm(request);
  if (locals.token !== undefined) {
    await callCms(sitePaths.cms.logout(settings.cmsUrl), {}, { token: locals.token });
  }
  cookies.delete(SESSION_COOKIE, getSessionCookieOptions(settings.siteUrl));
  return redirect(toSafeReturnPath(fields['terug']) ?? sitePaths.municipalityChoice(), 303);
};

/** Sign-out needs a form, so that no link can sign a user out; GET only redirects. */
export const GET: APIRoute = ({ redirect }) => redirect(sitePaths.municipalityChoice(), 303);
