import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isPublicIp, lookupPublic, PrivateAddressError } from './public-lookup.ts';

/**
 * What became of an address. `gone`: its server says that the page does not exist. `unreachable`: no
 * server answers properly. `unknown`: it works for people perhaps, such as a page behind a sign-in,
 * or one in a private network.
 */
export type LinkOutcome = 'works' | 'gone' | 'unreachable' | 'unknown';

interface LinkCheck {
  /** Hosts of one’s own, with their port, that may be in a private network. */
  ownHosts?: readonly string[];
  /** In milliseconds, for each request. */
  timeoutMs?: number;
}

const maxRedirects = 5;
const userAgent = 'Digivaardig-linkcontrole';

interface Reply {
  status: number;
  location: string | undefined;
}

/** Asks for the headers of one address, and reads nothing of its page. */
const fetchHeaders = (
  url: URL,
  method: 'HEAD' | 'GET',
  { isOwn, timeoutMs }: { isOwn: boolean; timeoutMs: number },
): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const outgoing = send(
      url,
      {
        method,
        agent: false,
        headers: { 'user-agent': userAgent, accept: '*/*' },
        signal: AbortSignal.timeout(timeoutMs),
        ...(isOwn ? {} : { lookup: lookupPublic }),
      },
      (response) => {
        resolve({ status: response.statusCode ?? 0, location: response.headers.location });
        response.destroy();
      },
    );
    outgoing.on('error', reject);
    outgoing.end();
  });

/** Servers that do not know HEAD, or answer it differently, are asked by GET. */
const needsGet = (status: number): boolean => status >= 400 && status !== 404 && status !== 410;

async function ask(url: URL, options: { isOwn: boolean; timeoutMs: number }): Promise<Reply> {
  const reply = await fetchHeaders(url, 'HEAD', options);
  return needsGet(reply.status) ? fetchHeaders(url, 'GET', options) : reply;
}

/** An address that is asked: without name and password, at a usual port, in no private network. */
function isAskable(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  const isIp = /^[\d.]+$|:/u.test(host);
  return !url.username && !url.password && url.port === '' && (!isIp || isPublicIp(host));
}

const toOutcome = (status: number): LinkOutcome => {
  if (status === 404 || status === 410) return 'gone';
  if (status >= 500) return 'unreachable';
  return status >= 200 && status < 300 ? 'works' : 'unknown';
};

/** A name that is not known anywhere, and not a question that failed: that says nothing. */
const toFailure = (error: unknown): LinkOutcome => {
  if (error instanceof PrivateAddressError) return 'unknown';
  return error instanceof Error && 'code' in error && error.code === 'EAI_AGAIN'
    ? 'unknown'
    : 'unreachable';
};

/**
 * Asks whether an address works, as a reader who follows it would find: redirects are followed, and
 * checked as the first address is.
 */
export async function checkAddress(
  address: string,
  { ownHosts = [], timeoutMs = 8000 }: LinkCheck = {},
): Promise<LinkOutcome> {
  let url = new URL(address);
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const isOwn = ownHosts.includes(url.host);
    if (!/^https?:$/u.test(url.protocol) || (!isOwn && !isAskable(url))) return 'unknown';
    let reply: Reply;
    try {
      reply = await ask(url, { isOwn, timeoutMs });
    } catch (error) {
      return toFailure(error);
    }
    const { status, location } = reply;
    const isRedirect = status >= 300 && status < 400 && location !== undefined;
    if (!isRedirect) return toOutcome(status);
    if (!URL.canParse(location, url.href)) return 'unreachable';
    url = new URL(location, url);
  }
  return 'unreachable';
}
