import { parseCookies } from 'payload/shared';
import { isTrustedOrigin } from '#platform/http/trusted-origin.ts';
import { readSessionToken } from './session-token.ts';

/** Name of the cookie that carries a session token; the site uses the same one. */
const cookieName = 'payload-token';

/**
 * May a cookie speak for this request? A browser sends it along whoever wrote the request, so only
 * for a request from our own pages, or for somebody who follows a link to us: that is a GET, since
 * a form from elsewhere names its origin.
 */
function isCookieTrusted(headers: Headers): boolean {
  const origin = headers.get('Origin');
  if (origin !== null) return isTrustedOrigin(origin);
  const site = headers.get('Sec-Fetch-Site');
  if (site === 'same-origin' || site === 'same-site' || site === 'none') return true;
  return (
    site === 'cross-site' &&
    headers.get('Sec-Fetch-Mode') === 'navigate' &&
    headers.get('Sec-Fetch-Dest') === 'document'
  );
}

/**
 * The session token of a request, from the header of a program or the cookie of a browser; null
 * without one.
 */
function readToken(headers: Headers): string | null {
  const [, token] = /^(?:JWT|Bearer) (.+)$/.exec(headers.get('Authorization') ?? '') ?? [];
  if (token) return token;
  const cookie = parseCookies(headers).get(cookieName);
  return cookie && isCookieTrusted(headers) ? cookie : null;
}

/**
 * The secret of the session that a request comes with; null without a token of ours that still
 * runs.
 */
export async function readSecret(headers: Headers, now: Date): Promise<string | null> {
  const token = readToken(headers);
  return token && (await readSessionToken(token, now));
}
