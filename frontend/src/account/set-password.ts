import { callCms, type Caller } from '../cms-client/call-cms.ts';
import { getErrorMessage } from '../cms-client/cms-error.ts';
import { sitePaths } from '@digivaardig/contracts/site-paths';

export const PASSWORD_MIN_LENGTH = 12;
const PASSWORD_MAX_LENGTH = 200;

export type SetPasswordResult =
  | { kind: 'success' | 'tooShort' | 'tooLong' | 'expired' | 'unreachable' }
  | { kind: 'rejected'; message: string | undefined }
  | { kind: 'rateLimited'; retryAfterSeconds: number };

/** Sets a password with a one-time code. The length is counted in characters, not UTF-16 units. */
export async function setPassword(
  { cmsUrl, headers }: Caller,
  code: string,
  password: string,
): Promise<SetPasswordResult> {
  const length = Array.from(password).length;
  if (length < PASSWORD_MIN_LENGTH) return { kind: 'tooShort' };
  if (length > PASSWORD_MAX_LENGTH) return { kind: 'tooLong' };
  const url = sitePaths.cms.resetPassword(cmsUrl);
  const reply = await callCms(url, { token: code, password }, { headers });
  if (reply.kind === 'unreachable' || reply.status >= 500) return { kind: 'unreachable' };
  if (reply.status === 200) return { kind: 'success' };
  if (reply.status === 429)
    return { kind: 'rateLimited', retryAfterSeconds: reply.retryAfterSeconds };
  // The cms answers 403 to a code that is unknown, used or expired, and 400 to a weak password.
  if (reply.status !== 400) return { kind: 'expired' };
  return { kind: 'rejected', message: getErrorMessage(reply.body) };
}
