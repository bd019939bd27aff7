import { env } from '../env.ts';

/** The origins of our own pages: the admin and the site. */
export const trustedOrigins: readonly string[] = [
  ...new Set([env.CMS_URL, env.SITE_URL].map((url) => new URL(url).origin)),
];

/** Whether this is an origin of our own pages. `null`, the origin of a sandboxed frame, is not. */
export const isTrustedOrigin = (origin: string): boolean => trustedOrigins.includes(origin);

/**
 * Whether a page of another website sent this request. Browsers state the origin of every request
 * that changes data. Other programs state none, and no website can make them send a person's
 * cookie.
 */
export function isForeign({ headers }: { headers: Headers }): boolean {
  const origin = headers.get('Origin');
  if (origin !== null) return !isTrustedOrigin(origin);
  const site = headers.get('Sec-Fetch-Site');
  return site === 'cross-site' || site === 'same-site';
}
