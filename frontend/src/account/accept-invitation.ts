import { paths } from '../routing/paths.ts';
import { callCms, type Caller } from '../cms-client/call-cms.ts';
import { cmsSentence } from '../cms-client/cms-error.ts';

export type Acceptance =
  | { kind: 'done' | 'incomplete' | 'expired' | 'unreachable' }
  | { kind: 'rejected'; sentence: string | undefined }
  | { kind: 'locked'; seconds: number };

/**
 * Accepts an invitation: with a new password, or with that of the account that the address has. Which of the two is
 * for the cms to know; a password that is too short for a new account may still be right for an old one.
 */
export async function acceptInvitation(
  caller: Caller,
  code: string,
  password: string,
): Promise<Acceptance> {
  if (password === '') return { kind: 'incomplete' };
  const url = paths.cms.acceptInvitation(caller.cmsUrl);
  const reply = await callCms(url, { token: code, password }, { headers: caller.headers });
  if (reply.kind === 'unreachable' || reply.status >= 500) return { kind: 'unreachable' };
  if (reply.status === 200) return { kind: 'done' };
  if (reply.status === 429) return { kind: 'locked', seconds: reply.retryAfter };
  if (reply.status === 403) return { kind: 'expired' };
  return { kind: 'rejected', sentence: cmsSentence(reply.body) };
}
