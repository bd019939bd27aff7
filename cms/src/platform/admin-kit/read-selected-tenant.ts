import { cookies } from 'next/headers';
import { canEverywhere, listMunicipalitiesWhere, type Actor } from '@digivaardig/contracts/roles';
import type { Action, TenantCollection } from '@digivaardig/contracts/roles';

/**
 * The municipality that the selector shows, if this person has the right there. The cookie is a
 * wish, never proof. Who has the right in one municipality only need not choose.
 */
export async function readSelectedTenant(
  actor: Actor,
  collection: TenantCollection,
  action: Action,
): Promise<string | null> {
  const selected = (await cookies()).get('payload-tenant')?.value;
  if (selected && canEverywhere(actor, `${collection}.${action}`)) return selected;
  const tenants = listMunicipalitiesWhere(actor, `${collection}.${action}`);
  if (selected && tenants.includes(selected)) return selected;
  return tenants.length === 1 ? (tenants[0] ?? null) : null;
}
