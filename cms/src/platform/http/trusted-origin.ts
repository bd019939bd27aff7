import { env } from '../env.ts';

/** Where our own pages are served: the admin and the site. */
export const trustedOrigins: readonly string[] = [
  ...new Set([env.CMS_URL, env.SITE_URL].map((url) => new URL(url).origin)),
];

/**
 * Is this an origin that our own pages are served from? `null`, as of a sandboxed frame, is not.
 */
export const isTrustedOrigin = (origin: string): boolean => trustedOrigins.includes(origin);

/**
 * Did a page of somebody else send this? Browsers name the origin of every request that changes
 * something. A program that is no browser names none, and cannot be made to send another person's
 * cookie.
 */
export function isForeign({ headers }: { headers: Headers }): boolean {
  const origin = headers.get('Origin');
  if (origin !== null) return !isTrustedOrigin(origin);
  const site = headers.get('Sec-Fetch-Site');
  return site === 'cross-site' || site === 'same-site';
}
