import { parseCookies } from 'payload/shared';
import { isTrustedOrigin } from '#platform/http/trusted-origin.ts';
import { readSessionToken } from './session-token.ts';

/** The cookie that carries a session token; the site uses the same name. */
const cookieName = 'payload-token';

/**
 * Whether the cookie of this request counts. A browser adds it to requests of any website, so it
 * counts only for requests from our own pages, and for links to us: those are GET requests, since a
 * form on another website sends its origin.
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
 * Reads the session token of a request, from the header of a program or the cookie of a browser;
 * null without one.
 */
function readToken(headers: Headers): string | null {
  const [, token] = /^(?:JWT|Bearer) (.+)$/.exec(headers.get('Authorization') ?? '') ?? [];
  if (token) return token;
  const cookie = parseCookies(headers).get(cookieName);
  return cookie && isCookieTrusted(headers) ? cookie : null;
}

/** Reads the secret of the session of a request; null without a valid token. */
export async function readSecret(headers: Headers, now: Date): Promise<string | null> {
  const token = readToken(headers);
  return token && (await readSessionToken(token, now));
}
