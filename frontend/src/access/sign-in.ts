import { paths } from '../lib/paths.ts';
import { callCms } from './call-cms.ts';

export type SignIn =
  | { kind: 'signedIn'; token: string; expires: Date }
  | { kind: 'incomplete' | 'wrong' | 'locked' | 'unreachable' };

/** Asks the cms for a session. Only text is passed on: an object could be read as a database operator. */
export async function signIn(cmsUrl: string, email: unknown, password: unknown): Promise<SignIn> {
  if (typeof email !== 'string' || typeof password !== 'string') return { kind: 'incomplete' };
  if (email.trim() === '' || password === '') return { kind: 'incomplete' };
  const reply = await callCms(paths.cms.login(cmsUrl), { email: email.trim(), password });
  if (reply.kind === 'unreachable' || reply.status >= 500) return { kind: 'unreachable' };
  const { token, exp } = reply.body;
  if (reply.status === 200 && typeof token === 'string' && typeof exp === 'number') {
    return { kind: 'signedIn', token, expires: new Date(exp * 1000) };
  }
  // Payload answers 401 to a locked account too; 423 and 429 come from limits before it.
  return { kind: reply.status === 429 || reply.status === 423 ? 'locked' : 'wrong' };
}
