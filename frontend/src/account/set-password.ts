import { paths } from '../routing/paths.ts';
import { callCms, type Caller } from '../cms-client/call-cms.ts';
import { cmsSentence } from '../cms-client/cms-error.ts';

export const PASSWORD_MIN = 12;
const PASSWORD_MAX = 200;

export type PasswordSetting =
  | { kind: 'done' | 'tooShort' | 'tooLong' | 'expired' | 'unreachable' }
  | { kind: 'rejected'; sentence: string | undefined }
  | { kind: 'locked'; seconds: number };

/** Sets a password by a one-time code. Length is counted in characters, as the reader does. */
export async function setPassword(
  { cmsUrl, headers }: Caller,
  code: string,
  password: string,
): Promise<PasswordSetting> {
  const length = Array.from(password).length;
  if (length < PASSWORD_MIN) return { kind: 'tooShort' };
  if (length > PASSWORD_MAX) return { kind: 'tooLong' };
  const url = paths.cms.resetPassword(cmsUrl);
  const reply = await callCms(url, { token: code, password }, { headers });
  if (reply.kind === 'unreachable' || reply.status >= 500) return { kind: 'unreachable' };
  if (reply.status === 200) return { kind: 'done' };
  if (reply.status === 429) return { kind: 'locked', seconds: reply.retryAfter };
  // The cms answers 403 to a code that is unknown, used or expired, and 400 to a password it will not take.
  if (reply.status !== 400) return { kind: 'expired' };
  return { kind: 'rejected', sentence: cmsSentence(reply.body) };
}
