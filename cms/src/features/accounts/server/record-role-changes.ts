import { compareNames } from '@digivaardig/contracts/compare-names';
import type { CollectionAfterChangeHook, RequestContext } from 'payload';
import { toActor, type UserLike } from '#platform/access/actor.ts';
import { roleLabels } from '@digivaardig/contracts/roles';
import { type AuditEntry, writeAuditEntry } from '#platform/audit/write-audit-entry.ts';
import type { User } from '../../../payload-types.ts';

declare module 'payload' {
  interface RequestContext {
    /** The actor of a change of roles, when it is not the user of the request. */
    onBehalfOf?: AuditEntry['actor'];
  }
}

const programmeKey = Symbol('programme');

/** Role labels by municipality, and by `programmeKey` for programme roles. */
function groupRolesByTenant(user: UserLike | null): Map<string | typeof programmeKey, string[]> {
  const actor = toActor(user);
  const rolesByTenant = new Map<string | typeof programmeKey, string[]>();
  for (const [tenant, roles] of actor?.memberships ?? []) {
    rolesByTenant.set(tenant, roles.map((role) => roleLabels[role]).sort(compareNames));
  }
  const programmeRoles = actor?.programmeRoles ?? [];
  if (programmeRoles.length > 0)
    rolesByTenant.set(
      programmeKey,
      programmeRoles.map((role) => roleLabels[role]).sort(compareNames),
    );
  return rolesByTenant;
}

/** The inviter is the actor for roles that come from an invitation. */
const getInviter = ({ onBehalfOf }: RequestContext): Pick<AuditEntry, 'actor'> =>
  onBehalfOf ? { actor: onBehalfOf } : {};

/** Records each municipality in which the roles changed. */
export const recordRoleChanges: CollectionAfterChangeHook<User> = async ({
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (context['suppressEvents'] === true) return doc;
  const before = groupRolesByTenant(operation === 'update' ? previousDoc : null);
  const after = groupRolesByTenant(doc);
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [from, to] = [before.get(key) ?? [], after.get(key) ?? []];
    if (from.join() === to.join()) continue;
    const tenant = key === programmeKey ? null : key;
    const subject = { id: doc.id, name: doc.name };
    await writeAuditEntry(req, {
      kind: 'roles',
      tenant,
      subject,
      from,
      to,
      ...getInviter(context),
    });
  }
  return doc;
};
