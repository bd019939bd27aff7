import { parseCookies } from 'payload/shared';
import { isTrustedOrigin } from '../input/trusted-origin.ts';

/** Name of the cookie that carries a session token; the site uses the same one. */
const cookieName = 'payload-token';

/**
 * May a cookie speak for this request? A browser sends it along whoever wrote the request, so only for a request from our
 * own pages, or for somebody who follows a link to us: that is a GET, since a form from elsewhere names its origin.
 */
function cookieCounts(headers: Headers): boolean {
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

/** The session token of a request, from the header of a program or the cookie of a browser; null without one. */
export function readToken(headers: Headers): string | null {
  const [, token] = /^(?:JWT|Bearer) (.+)$/.exec(headers.get('Authorization') ?? '') ?? [];
  if (token) return token;
  const cookie = parseCookies(headers).get(cookieName);
  return cookie && cookieCounts(headers) ? cookie : null;
}
