import { logCmsError } from './log-cms-error.ts';

/** The answer to a JSON request outside GraphQL, such as sign-in or a password change. */
export type CmsReply =
  | { kind: 'reply'; status: number; body: CmsBody; retryAfterSeconds: number }
  | { kind: 'unreachable' };

export type CmsBody = Record<string, unknown>;

/** Where to send a request to the cms, and on whose behalf. */
export interface Caller {
  cmsUrl: string;
  /** Headers that identify the visitor, for the rate limits of the cms. */
  headers: Record<string, string>;
  /** The session token of the user; undefined for an anonymous visitor. */
  token?: string | undefined;
}

const TIMEOUT_MS = 10_000;

/** Posts JSON to the cms. An answer that is no JSON object counts as an empty object. */
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
    const retryAfterSeconds = Number(response.headers.get('retry-after') ?? 60);
    return { kind: 'reply', status: response.status, body: { ...object }, retryAfterSeconds };
  } catch (error) {
    logCmsError('unreachable', error);
    return { kind: 'unreachable' };
  }
}
