/** What to do with a request before Next gets it. */
export type Inspection =
  | { kind: 'accept' }
  /** The admin calls a function of the server. */
  | { kind: 'serverFunction'; id: string }
  | { kind: 'reject'; status: number; allow?: string };

interface RequestSummary {
  method: string;
  url: string;
  /** The id of a server function, from the header `Next-Action`. */
  actionId: string | undefined;
}

const pageMethods = ['GET', 'HEAD'];
const apiMethods = ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'];

/** The parts of Next that the cms uses, with the methods of each. */
const roots: readonly { path: RegExp; methods: readonly string[] }[] = [
  { path: /^\/$/, methods: pageMethods },
  { path: /^\/admin(?:\/|$)/, methods: pageMethods },
  { path: /^\/_next\/static\//, methods: pageMethods },
  { path: /^\/api\//, methods: apiMethods },
];

/** Payload looks collections up by name in an object, where these are names too. */
const hasReservedName = (path: string): boolean =>
  path.split('/').some((segment) => decodeURIComponent(segment) in Object.prototype);

const isMalformed = (url: string): boolean => {
  try {
    return decodeURIComponent(url.split('?', 1)[0] ?? '').includes('\0');
  } catch {
    return true;
  }
};

/** A proxy, a router and an access rule may each read these in another way; no path of ours has one. */
const isAmbiguous = (path: string): boolean =>
  /\/\/|\\|%(?:25)*(?:2f|5c)|\/(?:\.|%(?:25)*2e){1,2}(?:\/|$)/i.test(path);

/**
 * Lets only requests through that the cms can answer, so that neither the image optimiser of Next
 * nor its error pages meet input of anonymous visitors.
 */
export function inspectRequest({ method, url, actionId }: RequestSummary): Inspection {
  if (!url.startsWith('/') || isMalformed(url)) return { kind: 'reject', status: 400 };
  const [path = ''] = url.split(/[?#]/, 1);
  const root = roots.find((candidate) => candidate.path.test(path));
  if (root === undefined || isAmbiguous(path) || hasReservedName(path)) {
    return { kind: 'reject', status: 404 };
  }
  if (root.methods.includes(method)) return { kind: 'accept' };
  const isAdmin = path.startsWith('/admin');
  if (isAdmin && method === 'POST' && actionId !== undefined) {
    return { kind: 'serverFunction', id: actionId };
  }
  const allow = [...root.methods, ...(isAdmin ? ['POST'] : [])].join(', ');
  return { kind: 'reject', status: 405, allow };
}
