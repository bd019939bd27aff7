import { paths } from '../src/routing/paths.ts';

/** What to do with a request before the site sees it. */
export type Inspection =
  { kind: 'pass' } | { kind: 'refuse'; status: number } | { kind: 'unknown' };

/** @public the build reads it too */
export const MAX_BODY_BYTES = 64 * 1024;
const MAX_URL_LENGTH = 2048;
/** The only addresses that take a form; everything else is read. */
const FORMS: readonly string[] = [
  paths.signIn(),
  paths.signOut(),
  paths.password(),
  paths.forgotPassword(),
  paths.ownPassword(),
  paths.invitation(),
];

/** A municipality's form: nothing but letters, digits and dashes stands in the place of its name. */
const isForm = (path: string): boolean =>
  FORMS.includes(path) || path === paths.ownFeed(path.split('/')[1] ?? '');

interface Incoming {
  method: string;
  url: string;
  contentLength: string | undefined;
  /** What the browser says of the page that sent this; none for a program. */
  origin?: string | undefined;
  secFetchSite?: string | undefined;
}

/**
 * Did a page of somebody else send this? A browser names the origin of every form that it sends.
 */
const isForeign = ({ origin, secFetchSite }: Incoming, siteOrigin: string): boolean =>
  origin === undefined
    ? secFetchSite === 'cross-site' || secFetchSite === 'same-site'
    : origin !== siteOrigin;

/**
 * Limits, forms from our own pages alone, and addresses that are plain. A `//`, `\`, `.` segment or
 * an encoded slash reads differently in a proxy, a router and an access rule; no page of ours has
 * one, so it is an unknown address and nobody need agree on it.
 */
export function inspectRequest(incoming: Incoming, siteOrigin: string): Inspection {
  const { method, url, contentLength } = incoming;
  if (url.length > MAX_URL_LENGTH) return { kind: 'refuse', status: 414 };
  if (!['GET', 'HEAD', 'POST'].includes(method)) return { kind: 'refuse', status: 405 };
  if (contentLength !== undefined && Number(contentLength) > MAX_BODY_BYTES) {
    return { kind: 'refuse', status: 413 };
  }
  if (!url.startsWith('/')) return { kind: 'refuse', status: 400 };
  const [path = ''] = url.split(/[?#]/, 1);
  if (method === 'POST' && !isForm(path)) return { kind: 'refuse', status: 405 };
  if (method === 'POST' && isForeign(incoming, siteOrigin)) return { kind: 'refuse', status: 403 };
  try {
    decodeURIComponent(path);
  } catch {
    return { kind: 'refuse', status: 400 };
  }
  const odd = /\/\/|\\|%(?:25)*(?:2f|5c|00)|\/(?:\.|%(?:25)*2e){1,2}(?:\/|$)/i.test(path);
  return { kind: odd ? 'unknown' : 'pass' };
}
