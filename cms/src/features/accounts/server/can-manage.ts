import { toActor } from '#platform/access/actor.ts';
import {
  canEverywhere,
  listMunicipalitiesWhere,
  type Actor,
  can,
} from '@digivaardig/contracts/roles';
import type { Invitation, User } from '../../../payload-types.ts';

/**
 * Whether this actor may create a link that opens the account. Programme administrators may; a
 * municipality’s administrator only when all municipalities of the account are theirs and it has no
 * programme role.
 */
export function canOpenAccount(actor: Actor, user: User): boolean {
  if (canEverywhere(actor, 'users.update')) return true;
  const mine = listMunicipalitiesWhere(actor, 'users.update');
  const theirs = [...(toActor(user)?.memberships.keys() ?? [])];
  const isOrdinary = (user.programmeRoles ?? []).length === 0;
  return isOrdinary && theirs.length > 0 && theirs.every((tenant) => mine.includes(tenant));
}

/**
 * Whether this actor may create, see and withdraw an invitation to this municipality or the
 * programme.
 */
export function canManageInvitation(
  actor: Actor,
  { tenantId, programmeRoles }: Pick<Invitation, 'tenantId' | 'programmeRoles'>,
): boolean {
  if (canEverywhere(actor, 'users.update')) return true;
  if (!tenantId || (programmeRoles ?? []).length > 0) return false;
  return can(actor, 'users.update', tenantId);
}
