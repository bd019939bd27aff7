import { callCms, type Caller } from '../cms-client/call-cms.ts';
import { sitePaths } from '@digivaardig/contracts/site-paths';

export type RequestPasswordLinkResult =
  | { kind: 'requested' | 'incomplete' | 'invalid' | 'unreachable' }
  | { kind: 'rateLimited'; retryAfterSeconds: number };

/**
 * Requests a mail with a link to set a password. The result is the same whether or not the address
 * has an account.
 */
export async function requestPasswordLink(
  caller: Caller,
  email: unknown,
): Promise<RequestPasswordLinkResult> {
  if (typeof email !== 'string' || email.trim() === '') return { kind: 'incomplete' };
  if (!/^[^\s@]+@[^\s@]+$/.test(email.trim())) return { kind: 'invalid' };
  const url = sitePaths.cms.forgotPassword(caller.cmsUrl);
  const reply = await callCms(url, { email: email.trim() }, { headers: caller.headers });
  if (reply.kind === 'unreachable' || reply.status >= 500) return { kind: 'unreachable' };
  if (reply.status === 429)
    return { kind: 'rateLimited', retryAfterSeconds: reply.retryAfterSeconds };
  return { kind: reply.status === 400 ? 'invalid' : 'requested' };
}
