import { createHash, pbkdf2Sync, randomBytes, randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import type { MunicipalityRole, ProgrammeRole } from '@digivaardig/contracts/roles';
import { nextAccountState } from '../features/accounts/model/account-state.ts';
import { clockOf } from '#platform/clock/clock.ts';
import { systemRows } from '#platform/access/driver-collection.ts';
import { signSessionToken } from '../features/accounts/sessions/session-token.ts';
import { objectId } from './object-id.ts';

export const password = 'een-lang-wachtwoord';

/** The password as Payload stores it, made once: its 600,000 rounds take a quarter of a second. */
const salt = '00'.repeat(32);
let hash: string | undefined;
const hashOfPassword = (): string =>
  (hash ??= `pbkdf2-sha256-v1:${pbkdf2Sync(password, salt, 600_000, 32, 'sha256').toString('hex')}`);

export interface NewPerson {
  name: string;
  memberships?: { tenant: string; roles: MunicipalityRole[] }[];
  programmeRoles?: ProgrammeRole[];
}

export interface SignedIn {
  id: string;
  email: string;
  token: string;
}

/** A session that does not end within a test, also where that moves the clock by weeks. */
async function makeToken(payload: Payload, userId: string, accountVersion: number) {
  const secret = randomBytes(32).toString('base64url');
  const [startedAt, endsAt] = [new Date('2020-01-01'), new Date('2090-01-01')];
  await systemRows(payload, 'account-sessions').insertOne({
    hash: createHash('sha256').update(secret).digest('hex'),
    userId,
    accountVersion,
    method: 'password',
    level: 'one-factor',
    startedAt: new Date(),
    endsAt,
  });
  return signSessionToken(secret, startedAt, endsAt);
}

/**
 * Makes an account as it is after an invitation was accepted, with its owner signed in, past forms
 * and hashing.
 */
export async function makePerson(
  payload: Payload,
  { name, memberships = [], programmeRoles = [] }: NewPerson,
): Promise<SignedIn> {
  const email = `${name.toLowerCase()}@voorbeeld.example`;
  const tenants = memberships.map((row) => ({ id: String(objectId(payload)), ...row }));
  const person = { name, email, programmeRoles, tenants };
  const state = nextAccountState(
    undefined,
    { id: '', ...person },
    { now: clockOf(payload).now(), hasNewPassword: true, createKey: randomUUID },
  );
  const { id } = (await payload.db.create({
    collection: 'users',
    data: { ...person, ...state, hash: hashOfPassword(), salt },
  })) as { id: string };
  return { id, email, token: await makeToken(payload, id, state.accountVersion ?? 0) };
}
