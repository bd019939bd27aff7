import { paths } from '../routing/paths.ts';
import { callCms, type Caller } from '../cms-client/call-cms.ts';

export type PasswordRequest =
  { kind: 'asked' | 'incomplete' | 'unreachable' } | { kind: 'locked'; seconds: number };

/** Asks the cms for a link by mail. The answer never says whether the address has an account. */
export async function requestPassword(caller: Caller, email: unknown): Promise<PasswordRequest> {
  if (typeof email !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(email.trim())) {
    return { kind: 'incomplete' };
  }
  const url = paths.cms.forgotPassword(caller.cmsUrl);
  const reply = await callCms(url, { email: email.trim() }, { headers: caller.headers });
  if (reply.kind === 'unreachable' || reply.status >= 500) return { kind: 'unreachable' };
  if (reply.status === 429) return { kind: 'locked', seconds: reply.retryAfter };
  return { kind: reply.status === 400 ? 'incomplete' : 'asked' };
}
