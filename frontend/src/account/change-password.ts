import { callCms, type Caller } from '../cms-client/call-cms.ts';
import { getErrorField, getErrorMessage } from '../cms-client/cms-error.ts';
import { sitePaths } from '@digivaardig/contracts/site-paths';

export type ChangePasswordResult =
  | { kind: 'changed'; token: string; expires: Date }
  | { kind: 'incomplete' | 'unreachable' }
  | { kind: 'notSignedIn' }
  | { kind: 'rejected'; message: string | undefined; field: 'current' | 'new' }
  | { kind: 'rateLimited'; retryAfterSeconds: number };

/** Changes the password of the signed-in user. A new session replaces the present one. */
export async function changePassword(
  { cmsUrl, headers }: Caller,
  token: string | undefined,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<ChangePasswordResult> {
  if (currentPassword === '' || newPassword === '') return { kind: 'incomplete' };
  const body = { currentPassword, newPassword };
  const reply = await callCms(sitePaths.cms.changePassword(cmsUrl), body, { token, headers });
  if (reply.kind === 'unreachable' || reply.status >= 500) return { kind: 'unreachable' };
  const { token: newToken, exp } = reply.body;
  if (reply.status === 200 && typeof newToken === 'string' && typeof exp === 'number') {
    return { kind: 'changed', token: newToken, expires: new Date(exp * 1000) };
  }
  if (reply.status === 401) return { kind: 'notSignedIn' };
  if (reply.status === 429)
    return { kind: 'rateLimited', retryAfterSeconds: reply.retryAfterSeconds };
  const field = getErrorField(reply.body) === 'currentPassword' ? 'current' : 'new';
  return { kind: 'rejected', message: getErrorMessage(reply.body), field };
}
