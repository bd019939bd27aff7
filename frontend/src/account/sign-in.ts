import { paths } from '../routing/paths.ts';
import { callCms, type Caller } from '../cms-client/call-cms.ts';

export type SignIn =
  | { kind: 'signedIn'; token: string; expires: Date }
  | { kind: 'incomplete' | 'wrong' | 'closed' | 'unreachable' }
  | { kind: 'locked'; seconds: number };

/** Asks the cms for a session. Only text is passed on: an object could be read as a database operator. */
export async function signIn(
  { cmsUrl, headers }: Caller,
  email: unknown,
  password: unknown,
): Promise<SignIn> {
  if (typeof email !== 'string' || typeof password !== 'string') return { kind: 'incomplete' };
  if (email.trim() === '' || password === '') return { kind: 'incomplete' };
  const sent = { email: email.trim(), password };
  const reply = await callCms(paths.cms.login(cmsUrl), sent, { headers });
  if (reply.kind === 'unreachable' || reply.status >= 500) return { kind: 'unreachable' };
  const { token, exp } = reply.body;
  if (reply.status === 200 && typeof token === 'string' && typeof exp === 'number') {
    return { kind: 'signedIn', token, expires: new Date(exp * 1000) };
  }
  if (reply.status === 429) return { kind: 'locked', seconds: reply.retryAfter };
  // A right password on an account that belongs to no municipality that takes part.
  return { kind: reply.status === 403 ? 'closed' : 'wrong' };
}
