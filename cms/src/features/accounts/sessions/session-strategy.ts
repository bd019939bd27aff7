import type { AuthStrategy } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { hasMembership } from '../model/has-membership.ts';
import { withoutArchivedSince } from '#features/municipalities';
import { getClock } from '#platform/clock/clock.ts';
import { findSession } from './session-store.ts';
import { readSecret } from './read-secret.ts';

/**
 * Finds the present user of a request by its session. A session is valid while the version of its
 * account is the one at sign-in, so a change of rights, password or address ends every session
 * without a write to one.
 */
export const sessionStrategy: AuthStrategy = {
  name: 'session',
  authenticate: async ({ headers, payload, strategyName = 'session' }) => {
    const now = getClock(payload).now();
    const secret = await readSecret(headers, now);
    const session = secret && (await findSession(payload, secret, now));
    if (!session) return { user: null };
    const account = await asSystem(payload).findByID({
      collection: 'users',
      id: session.userId,
      disableErrors: true,
    });
    if (!account || (account.accountVersion ?? 0) !== session.accountVersion) return { user: null };
    const user = await withoutArchivedSince(payload, account, session.startedAt);
    if (!user || !hasMembership(user)) return { user: null };
    return { user: { ...user, collection: 'users', _strategy: strategyName } };
  },
};

/**
 * Removes Payload's own authentication, which accepts any token that is signed with the secret of
 * the cms, also of an ended session.
 * @throws Error when another strategy than our sessions remains
 */
export function useOwnSessionsOnly(payload: { authStrategies: AuthStrategy[] }): void {
  payload.authStrategies = payload.authStrategies.filter(({ name }) => name !== 'local-jwt');
  const names = payload.authStrategies.map(({ name }) => name);
  if (names.join() !== sessionStrategy.name) {
    throw new Error(
      `Er is een andere manier om binnen te komen dan onze sessies: ${names.join()}.`,
    );
  }
}
