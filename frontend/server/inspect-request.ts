import { sitePaths } from '@digivaardig/contracts/site-paths';

/** What to do with a request before the site gets it. */
export type Inspection =
  { kind: 'accept' } | { kind: 'reject'; status: number } | { kind: 'notFound' };

/** @public astro.config.ts uses it too */
export const MAX_BODY_BYTES = 64 * 1024;
const MAX_URL_LENGTH = 2048;

/** The paths without a municipality that accept POST. */
const FORM_PATHS: readonly string[] = [
  sitePaths.signIn(),
  sitePaths.signOut(),
  sitePaths.setPassword(),
  sitePaths.forgotPassword(),
  sitePaths.changePassword(),
  sitePaths.invitation(),
];

/** Pages that are shown at the path of another page, with its status: nothing is at their own. */
const ERROR_PATHS: readonly string[] = [
  sitePaths.failure(),
  sitePaths.outage(),
  sitePaths.noAccess(),
];

/** Comparing with the built path rejects a municipality whose name would need encoding. */
function isFormPath(path: string): boolean {
  const municipality = path.split('/')[1] ?? '';
  return [
    ...FORM_PATHS,
    sitePaths.personalFeed(municipality),
    sitePaths.feedback(municipality),
  ].includes(path);
}

interface RequestSummary {
  method: string;
  url: string;
  contentLength: string | undefined;
  /** Origin of the page that sent the request; browsers set it, other programs need not. */
  origin?: string | undefined;
  secFetchSite?: string | undefined;
}

/** Whether a page of another origin sent the form. Browsers state the origin of every form. */
const isCrossOrigin = ({ origin, secFetchSite }: RequestSummary, siteOrigin: string): boolean =>
  origin === undefined
    ? secFetchSite === 'cross-site' || secFetchSite === 'same-site'
    : origin !== siteOrigin;

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * Enforces limits, accepts forms from our own pages only, and treats ambiguous paths as not
 * found. A proxy, a router and an access rule may each read `//`, `\`, a `.` segment or an encoded
 * slash in another way; no page of this site has one of these in its path.
 */
export function inspectRequest(request: RequestSummary, siteOrigin: string): Inspection {
  const { method, url, contentLength } = request;
  if (url.length > MAX_URL_LENGTH) return { kind: 'reject', status: 414 };
  if (!['GET', 'HEAD', 'POST'].includes(method)) return { kind: 'reject', status: 405 };
  if (contentLength !== undefined && Number(contentLength) > MAX_BODY_BYTES) {
    return { kind: 'reject', status: 413 };
  }
  if (!url.startsWith('/')) return { kind: 'reject', status: 400 };
  const [path = ''] = url.split(/[?#]/, 1);
  if (method === 'POST' && !isFormPath(path)) return { kind: 'reject', status: 405 };
  if (method === 'POST' && isCrossOrigin(request, siteOrigin)) {
    return { kind: 'reject', status: 403 };
  }
  const decodedPath = decodePath(path);
  if (decodedPath === undefined) return { kind: 'reject', status: 400 };
  const isAmbiguous = /\/\/|\\|%(?:25)*(?:2f|5c|00)|\/(?:\.|%(?:25)*2e){1,2}(?:\/|$)/i.test(path);
  const isErrorPage = ERROR_PATHS.includes(decodedPath.replace(/\/$/, ''));
  return { kind: isAmbiguous || isErrorPage ? 'notFound' : 'accept' };
}
