import type { Payload } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import type { MunicipalityRole } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import type { User } from '../../../payload-types.ts';

/** The roles to notify, in order: the first role that somebody holds is used. */
const rolesInOrder: readonly MunicipalityRole[] = ['communicationOfficer', 'functionalAdmin'];

const hasRole = (user: User, tenant: string, role: MunicipalityRole): boolean =>
  toActor(user)?.memberships.get(tenant)?.includes(role) ?? false;

/** Finds the users of a municipality to notify about a news shortage. */
export async function findShortageRecipients(payload: Payload, tenant: string): Promise<User[]> {
  const users = await asSystem(payload).find({
    collection: 'users',
    pagination: false,
    where: { 'tenants.tenant': { equals: tenant } },
  });
  for (const role of rolesInOrder) {
    const holders = users.docs.filter((user) => hasRole(user, tenant, role));
    if (holders.length > 0) return holders;
  }
  return [];
}
