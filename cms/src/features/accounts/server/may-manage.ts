import { actorOf } from '#platform/access/actor.ts';
import {
  canEverywhere,
  listMunicipalitiesWhere,
  type Actor,
  can,
} from '@digivaardig/contracts/roles';
import type { Invitation, User } from '../../../payload-types.ts';

/**
 * May this person hand over a link that opens that account? Who administers the programme may; a
 * municipality's administrator only while every municipality of the account is theirs and it has no
 * role in the programme.
 */
export function mayOpenAccount(actor: Actor, user: User): boolean {
  if (canEverywhere(actor, 'users.update')) return true;
  const mine = listMunicipalitiesWhere(actor, 'users.update');
  const theirs = [...(actorOf(user)?.memberships.keys() ?? [])];
  const isOrdinary = (user.programmeRoles ?? []).length === 0;
  return isOrdinary && theirs.length > 0 && theirs.every((tenant) => mine.includes(tenant));
}

/**
 * May this person make, see and withdraw an invitation to that municipality, or to the programme?
 */
export function mayManageInvitation(
  actor: Actor,
  { tenantId, programmeRoles }: Pick<Invitation, 'tenantId' | 'programmeRoles'>,
): boolean {
  if (canEverywhere(actor, 'users.update')) return true;
  if (!tenantId || (programmeRoles ?? []).length > 0) return false;
  return can(actor, 'users.update', tenantId);
}
