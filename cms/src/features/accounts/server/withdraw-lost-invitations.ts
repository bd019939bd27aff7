import type { CollectionAfterChangeHook, Where } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { programmeRoles } from '@digivaardig/contracts/roles';
import { deleteEach } from '#platform/access/delete-each.ts';
import type { User } from '../../../payload-types.ts';
import { listRights } from '../model/account-state.ts';

/** The municipalities in which somebody lost a right, and whether they lost a programme role. */
function findLostRights(before: User, after: User): { tenants: string[]; inProgramme: boolean } {
  const rights = listRights(after);
  const lostRights = [...listRights(before)].filter((right) => !rights.has(right));
  const tenants = [...(toActor(before)?.memberships.keys() ?? [])].filter((tenant) =>
    lostRights.some((right) => right === tenant || right.startsWith(`${tenant} `)),
  );
  const inProgramme = (before.programmeRoles ?? []).some((role) => lostRights.includes(role));
  return { tenants, inProgramme };
}

/**
 * Withdraws the open invitations of somebody who loses a right in a municipality or the programme,
 * or whose email address changes, in the same transaction.
 */
export const withdrawLostInvitations: CollectionAfterChangeHook<User> = async ({
  doc: after,
  operation,
  previousDoc: before,
  req,
}) => {
  if (operation !== 'update') return after;
  const { tenants, inProgramme } = findLostRights(before, after);
  const ofAccount: Where = {
    or: [{ email: { equals: before.email } }, { accountId: { equals: before.id } }],
  };
  const withdrawn: Where[] = [
    ...(tenants.length > 0 ? [{ tenantId: { in: tenants } }] : []),
    // Also invitations to a municipality that include a programme role.
    ...(inProgramme
      ? [{ tenantId: { exists: false } }, { programmeRoles: { in: [...programmeRoles] } }]
      : []),
    ...(before.email === after.email ? [] : [{ id: { exists: true } }]),
  ];
  if (withdrawn.length > 0) {
    const where = { and: [ofAccount, { or: withdrawn }] };
    await deleteEach(req.payload, { collection: 'invitations', where }, req);
  }
  return after;
};
