import { cookies } from 'next/headers';
import { canEverywhere, listMunicipalitiesWhere, type Actor } from '@digivaardig/contracts/roles';
import type { Action, TenantCollection } from '@digivaardig/contracts/roles';

/**
 * The municipality that the selector shows, if this person has the right there. The cookie is a wish, never proof.
 * Who has the right in one municipality only need not choose.
 */
export async function chosenTenant(
  actor: Actor,
  collection: TenantCollection,
  action: Action,
): Promise<string | null> {
  const wish = (await cookies()).get('payload-tenant')?.value;
  if (wish && canEverywhere(actor, `${collection}.${action}`)) return wish;
  const tenants = listMunicipalitiesWhere(actor, `${collection}.${action}`);
  if (wish && tenants.includes(wish)) return wish;
  return tenants.length === 1 ? (tenants[0] ?? null) : null;
}
