import { paths } from '../routing/paths.ts';
import { callCms, type Caller } from '../cms-client/call-cms.ts';
import { cmsField, cmsSentence } from '../cms-client/cms-error.ts';

export type PasswordChange =
  | { kind: 'changed'; token: string; expires: Date }
  | { kind: 'incomplete' | 'unreachable' }
  | { kind: 'signedOut' }
  | { kind: 'rejected'; sentence: string | undefined; field: 'current' | 'new' }
  | { kind: 'locked'; seconds: number };

/**
 * Changes the password of whoever has this session, who shows the present one. A new session comes
 * in its place.
 */
export async function changePassword(
  { cmsUrl, headers }: Caller,
  token: string | undefined,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<PasswordChange> {
  if (currentPassword === '' || newPassword === '') return { kind: 'incomplete' };
  const sent = { currentPassword, newPassword };
  const reply = await callCms(paths.cms.changePassword(cmsUrl), sent, { token, headers });
  if (reply.kind === 'unreachable' || reply.status >= 500) return { kind: 'unreachable' };
  const { token: issued, exp } = reply.body;
  if (reply.status === 200 && typeof issued === 'string' && typeof exp === 'number') {
    return { kind: 'changed', token: issued, expires: new Date(exp * 1000) };
  }
  if (reply.status === 401) return { kind: 'signedOut' };
  if (reply.status === 429) return { kind: 'locked', seconds: reply.retryAfter };
  const field = cmsField(reply.body) === 'currentPassword' ? 'current' : 'new';
  return { kind: 'rejected', sentence: cmsSentence(reply.body), field };
}
