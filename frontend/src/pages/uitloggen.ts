import type { APIRoute } from 'astro';
import { callCms } from '../cms-client/call-cms.ts';
import { safeReturnPath } from '../routing/safe-return-path.ts';
import { SESSION_COOKIE, sessionCookieOptions } from '../account/session-cookie.ts';
import { readForm } from '../http/read-form.ts';
import { paths } from '../routing/paths.ts';
import { settings } from '../settings.ts';

/** Ends the session at the cms as well, so that a copied token dies with it. */
export const POST: APIRoute = async ({ cookies, locals, redirect, request }) => {
  const fields = await readForm(request);
  if (locals.token !== undefined) {
    await callCms(paths.cms.logout(settings.cmsUrl), {}, { token: locals.token });
  }
  cookies.delete(SESSION_COOKIE, sessionCookieOptions(settings.siteUrl));
  return redirect(safeReturnPath(fields['terug']) ?? paths.choice(), 303);
};

/** Somebody who typed the address: signing out takes a form, so that no link can do it for them. */
export const GET: APIRoute = ({ redirect }) => redirect(paths.choice(), 303);
