import type { CollectionAfterChangeHook, Where } from 'payload';
import { actorOf } from '#platform/access/actor.ts';
import { programmeRoles } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import type { User } from '../../../payload-types.ts';
import { listRights } from '../model/account-state.ts';

/** Municipalities in which somebody lost a right, and whether they lost one in the programme. */
function findLosses(before: User, after: User): { tenants: string[]; inProgramme: boolean } {
  const rights = listRights(after);
  const lost = [...listRights(before)].filter((right) => !rights.has(right));
  const tenants = [...(actorOf(before)?.memberships.keys() ?? [])].filter((tenant) =>
    lost.some((right) => right === tenant || right.startsWith(`${tenant} `)),
  );
  const inProgramme = (before.programmeRoles ?? []).some((role) => lost.includes(role));
  return { tenants, inProgramme };
}

/**
 * An open invitation does not let somebody back in: whoever loses a right in a municipality or in
 * the programme loses what they were invited to there, and an address that changed takes its
 * invitations along. In the same transaction.
 */
export const withdrawLostInvitations: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update') return doc as unknown;
  const [before, after] = [previousDoc as User, doc as User];
  const { tenants, inProgramme } = findLosses(before, after);
  const theirs: Where = {
    or: [{ email: { equals: before.email } }, { accountId: { equals: before.id } }],
  };
  const lost: Where[] = [
    ...(tenants.length > 0 ? [{ tenantId: { in: tenants } }] : []),
    // Also one to a municipality that has a programme role beside it.
    ...(inProgramme
      ? [{ tenantId: { exists: false } }, { programmeRoles: { in: [...programmeRoles] } }]
      : []),
    ...(before.email === after.email ? [] : [{ id: { exists: true } }]),
  ];
  if (lost.length > 0) {
    await asSystem(req.payload, req).delete({
      collection: 'invitations',
      where: { and: [theirs, { or: lost }] },
    });
  }
  return doc as unknown;
};
