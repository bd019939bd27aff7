import { logCmsTrouble } from './log-cms-error.ts';

/** A JSON call to the cms outside GraphQL: the session and the password have no operation of ours. */
export type CmsReply =
  | { kind: 'reply'; status: number; body: Record<string, unknown>; retryAfter: number }
  | { kind: 'unreachable' };

/** For whom the site asks, and where. */
export interface Caller {
  cmsUrl: string;
  /** Who the visitor is, for the limits of the cms. */
  headers: Record<string, string>;
}

const TIMEOUT_MS = 10_000;

/** Posts JSON; whatever comes back that is no JSON object counts as an empty one. */
export async function callCms(
  url: string,
  body: Record<string, string>,
  { token, headers = {} }: { token?: string | undefined; headers?: Record<string, string> } = {},
): Promise<CmsReply> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...headers,
        ...(token === undefined ? {} : { authorization: `JWT ${token}` }),
      },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const parsed: unknown = await response.json().catch(() => ({}));
    const object = typeof parsed === 'object' && parsed !== null ? parsed : {};
    const retryAfter = Number(response.headers.get('retry-after') ?? 60);
    return { kind: 'reply', status: response.status, body: { ...object }, retryAfter };
  } catch (error) {
    logCmsTrouble('unreachable', error);
    return { kind: 'unreachable' };
  }
}
