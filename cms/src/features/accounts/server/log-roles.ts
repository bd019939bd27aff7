import type { CollectionAfterChangeHook } from 'payload';
import { actorOf, type UserLike } from '#platform/access/actor.ts';
import { roleLabels } from '@digivaardig/contracts/roles';
import { type LogEntry, writeLog } from '#platform/audit/write-log.ts';
import type { User } from '../../../payload-types.ts';

const programme = Symbol('programme');

/** Roles per place, as users call them. */
function rolesPerPlace(user: UserLike | null): Map<string | typeof programme, string[]> {
  const actor = actorOf(user);
  const places = new Map<string | typeof programme, string[]>();
  for (const [tenant, roles] of actor?.memberships ?? []) {
    places.set(tenant, roles.map((role) => roleLabels[role]).sort());
  }
  const wider = actor?.programmeRoles ?? [];
  if (wider.length > 0) places.set(programme, wider.map((role) => roleLabels[role]).sort());
  return places;
}

/** Roles that come by an invitation are its maker's doing, not of whoever accepts. */
function giverOf(context: Record<string, unknown>): Pick<LogEntry, 'actor'> {
  const giver = context['onBehalfOf'] as LogEntry['actor'];
  return giver ? { actor: giver } : {};
}

/** Writes down each place in which somebody's roles changed. */
export const logRoles: CollectionAfterChangeHook = async ({ context, doc, previousDoc, req }) => {
  if (context['quietly'] === true) return doc as unknown;
  const user = doc as User;
  const before = rolesPerPlace((previousDoc as User | undefined) ?? null);
  const after = rolesPerPlace(user);
  for (const place of new Set([...before.keys(), ...after.keys()])) {
    const [from, to] = [before.get(place) ?? [], after.get(place) ?? []];
    if (from.join() === to.join()) continue;
    const tenant = place === programme ? null : place;
    const subject = { id: user.id, name: user.name };
    await writeLog(req, { kind: 'roles', tenant, subject, from, to, ...giverOf(context) });
  }
  return doc as unknown;
};
