import { callCms, type Caller } from '../cms-client/call-cms.ts';
import { sitePaths } from '@digivaardig/contracts/site-paths';

export type SignInResult =
  | { kind: 'signedIn'; token: string; expires: Date }
  | { kind: 'incomplete' | 'wrongCredentials' | 'noMembership' | 'unreachable' }
  | { kind: 'rateLimited'; retryAfterSeconds: number };

/**
 * Signs in at the cms. Only strings are sent: the cms could read an object as a database operator.
 */
export async function signIn(
  { cmsUrl, headers }: Caller,
  email: unknown,
  password: unknown,
): Promise<SignInResult> {
  if (typeof email !== 'string' || typeof password !== 'string') return { kind: 'incomplete' };
  if (email.trim() === '' || password === '') return { kind: 'incomplete' };
  const body = { email: email.trim(), password };
  const reply = await callCms(sitePaths.cms.login(cmsUrl), body, { headers });
  if (reply.kind === 'unreachable' || reply.status >= 500) return { kind: 'unreachable' };
  const { token, exp } = reply.body;
  if (reply.status === 200 && typeof token === 'string' && typeof exp === 'number') {
    return { kind: 'signedIn', token, expires: new Date(exp * 1000) };
  }
  if (reply.status === 429)
    return { kind: 'rateLimited', retryAfterSeconds: reply.retryAfterSeconds };
  // Status 403: the password is correct, but the account belongs to no active municipality.
  return { kind: reply.status === 403 ? 'noMembership' : 'wrongCredentials' };
}
