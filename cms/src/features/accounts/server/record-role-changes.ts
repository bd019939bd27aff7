import type { CollectionAfterChangeHook } from 'payload';
import { actorOf, type UserLike } from '#platform/access/actor.ts';
import { roleLabels } from '@digivaardig/contracts/roles';
import { type AuditEntry, writeAuditEntry } from '#platform/audit/write-audit-entry.ts';
import type { User } from '../../../payload-types.ts';

const programmeKey = Symbol('programme');

/** Role labels by municipality, and by `programmeKey` for programme roles. */
function groupRolesByTenant(user: UserLike | null): Map<string | typeof programmeKey, string[]> {
  const actor = actorOf(user);
  const rolesByTenant = new Map<string | typeof programmeKey, string[]>();
  for (const [tenant, roles] of actor?.memberships ?? []) {
    rolesByTenant.set(tenant, roles.map((role) => roleLabels[role]).sort());
  }
  const programmeRoles = actor?.programmeRoles ?? [];
  if (programmeRoles.length > 0)
    rolesByTenant.set(programmeKey, programmeRoles.map((role) => roleLabels[role]).sort());
  return rolesByTenant;
}

/** The inviter is the actor for roles that come from an invitation. */
function getInviter(context: Record<string, unknown>): Pick<AuditEntry, 'actor'> {
  const giver = context['onBehalfOf'] as AuditEntry['actor'];
  return giver ? { actor: giver } : {};
}

/** Records each municipality in which the roles changed. */
export const recordRoleChanges: CollectionAfterChangeHook = async ({
  context,
  doc,
  previousDoc,
  req,
}) => {
  if (context['suppressEvents'] === true) return doc as unknown;
  const user = doc as User;
  const before = groupRolesByTenant((previousDoc as User | undefined) ?? null);
  const after = groupRolesByTenant(user);
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [from, to] = [before.get(key) ?? [], after.get(key) ?? []];
    if (from.join() === to.join()) continue;
    const tenant = key === programmeKey ? null : key;
    const subject = { id: user.id, name: user.name };
    await writeAuditEntry(req, {
      kind: 'roles',
      tenant,
      subject,
      from,
      to,
      ...getInviter(context),
    });
  }
  return doc as unknown;
};
