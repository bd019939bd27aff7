import type { Payload } from 'payload';
import { actorOf } from '#platform/access/actor.ts';
import type { MunicipalityRole } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import type { User } from '../../../payload-types.ts';

/** Who plans the news; where nobody does, who can give somebody that role. */
const roles: readonly MunicipalityRole[] = ['communicationOfficer', 'functionalAdmin'];

const holds = (user: User, tenant: string, role: MunicipalityRole): boolean =>
  actorOf(user)?.memberships.get(tenant)?.includes(role) ?? false;

/** The people of a municipality who should hear that its news runs out. */
export async function shortageRecipients(payload: Payload, tenant: string): Promise<User[]> {
  const found = await asSystem(payload).find({
    collection: 'users',
    pagination: false,
    where: { 'tenants.tenant': { equals: tenant } },
  });
  for (const role of roles) {
    const people = found.docs.filter((user) => holds(user, tenant, role));
    if (people.length > 0) return people;
  }
  return [];
}
