import type { MunicipalityRole } from '@digivaardig/contracts/roles';
import type { Payload } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { asSystem } from '#platform/access/system-client.ts';
import type { User } from '../../../payload-types.ts';

/**
 * Finds the people of a municipality who hold the first of these roles that anybody holds; none when
 * nobody holds any of them. Reads as the system.
 */
export async function findFirstHolders(
  payload: Payload,
  tenant: string,
  rolesInOrder: readonly MunicipalityRole[],
): Promise<User[]> {
  const users = await asSystem(payload).find({
    collection: 'users',
    pagination: false,
    where: {
      and: [
        { 'tenants.tenant': { equals: tenant } },
        { 'tenants.roles': { in: [...rolesInOrder] } },
      ],
    },
  });
  for (const role of rolesInOrder) {
    const holders = users.docs.filter((user) =>
      toActor(user)?.memberships.get(tenant)?.includes(role),
    );
    if (holders.length > 0) return holders;
  }
  return [];
}
