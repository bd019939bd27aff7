import type { Payload } from 'payload';
import type { MunicipalityRole, ProgrammeRole } from '../access/roles.ts';
import { asSystem } from '../access/system.ts';

export const password = 'een-lang-wachtwoord';

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

/** Makes an account and signs its owner in. */
export async function makePerson(
  payload: Payload,
  { name, memberships = [], programmeRoles = [] }: NewPerson,
): Promise<SignedIn> {
  const email = `${name.toLowerCase()}@voorbeeld.example`;
  const { id } = await asSystem(payload).create({
    collection: 'users',
    data: { name, email, password, programmeRoles, tenants: memberships },
  });
  const { token } = await payload.login({ collection: 'users', data: { email, password } });
  if (!token) throw new Error(`${name} could not sign in.`);
  return { id, email, token };
}
