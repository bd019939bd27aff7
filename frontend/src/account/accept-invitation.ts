import { callCms, type Caller } from '../cms-client/call-cms.ts';
import { getErrorMessage } from '../cms-client/cms-error.ts';
import { sitePaths } from '@digivaardig/contracts/site-paths';

export type AcceptInvitationResult =
  /** With the address of the account, to sign in with the same password. */
  | { kind: 'success'; email: string | undefined }
  | { kind: 'incomplete' | 'expired' | 'unreachable' }
  | { kind: 'rejected'; message: string | undefined }
  | { kind: 'rateLimited'; retryAfterSeconds: number };

/**
 * Accepts an invitation with a new password, or with the password of the existing account. Only the
 * cms knows which of the two applies, and so whether the password must satisfy the present rules.
 */
export async function acceptInvitation(
  caller: Caller,
  code: string,
  password: string,
): Promise<AcceptInvitationResult> {
  if (password === '') return { kind: 'incomplete' };
  const url = sitePaths.cms.acceptInvitation(caller.cmsUrl);
  const reply = await callCms(url, { token: code, password }, { headers: caller.headers });
  if (reply.kind === 'unreachable' || reply.status >= 500) return { kind: 'unreachable' };
  const { email } = reply.body;
  if (reply.status === 200)
    return { kind: 'success', email: typeof email === 'string' ? email : undefined };
  if (reply.status === 429)
    return { kind: 'rateLimited', retryAfterSeconds: reply.retryAfterSeconds };
  if (reply.status === 403) return { kind: 'expired' };
  return { kind: 'rejected', message: getErrorMessage(reply.body) };
}
