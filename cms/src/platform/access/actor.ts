import type { GuardedCollection, Action } from './rights.ts';
import { roleMay } from './rights.ts';
import type { MunicipalityRole, ProgrammeRole, Role } from './roles.ts';

/** Who acts: a signed-in person with roles per municipality and for the programme. */
export interface Actor {
  id: string;
  programmeRoles: readonly ProgrammeRole[];
  /** Municipality id → roles held there. */
  memberships: ReadonlyMap<string, readonly MunicipalityRole[]>;
}

/** The shape that is read from a user document; tenants may hold ids or populated documents. */
export interface UserLike {
  id: string | number;
  programmeRoles?: readonly ProgrammeRole[] | null;
  tenants?:
    | readonly {
        tenant?: string | { id: string } | null;
        roles?: readonly MunicipalityRole[] | null;
      }[]
    | null;
}

/** Reads an actor from a user; null for a visitor. */
export function actorOf(user: UserLike | null | undefined): Actor | null {
  if (!user) return null;
  const memberships = new Map<string, readonly MunicipalityRole[]>();
  for (const row of user.tenants ?? []) {
    const id = typeof row.tenant === 'object' ? row.tenant?.id : row.tenant;
    if (id) memberships.set(id, [...(memberships.get(id) ?? []), ...(row.roles ?? [])]);
  }
  return { id: String(user.id), programmeRoles: user.programmeRoles ?? [], memberships };
}

/** Does a programme role give this right for every municipality? */
export const mayEverywhere = (
  actor: Actor,
  collection: GuardedCollection,
  action: Action,
): boolean => actor.programmeRoles.some((role) => roleMay(role, collection, action));

/** The municipalities in which a role of this person gives this right. */
export const tenantsWhereMay = (
  actor: Actor,
  collection: GuardedCollection,
  action: Action,
): string[] =>
  [...actor.memberships]
    .filter(([, roles]) => roles.some((role) => roleMay(role, collection, action)))
    .map(([id]) => id);

/** Has this person this right in that municipality? */
export const mayIn = (
  actor: Actor,
  collection: GuardedCollection,
  action: Action,
  tenant: string,
): boolean =>
  mayEverywhere(actor, collection, action) ||
  tenantsWhereMay(actor, collection, action).includes(tenant);

/** Has this person this right in any municipality at all? */
export const maySomewhere = (
  actor: Actor,
  collection: GuardedCollection,
  action: Action,
): boolean =>
  mayEverywhere(actor, collection, action) || tenantsWhereMay(actor, collection, action).length > 0;

/** Every role somebody holds, wherever. */
export const rolesOf = (actor: Actor): Role[] => [
  ...actor.programmeRoles,
  ...new Set([...actor.memberships.values()].flat()),
];

const editorRoles: readonly Role[] = [
  'contentManager',
  'communicationOfficer',
  'functionalAdmin',
  'programmeAdmin',
];

const dashboardRoles: readonly Role[] = ['steeringGroupMember', 'programmeAdmin'];

/** What a person can open, apart from collections. */
export const actorCan = {
  openAdmin: (actor: Actor): boolean => rolesOf(actor).some((role) => editorRoles.includes(role)),
  openDashboard: (actor: Actor): boolean =>
    actor.programmeRoles.some((role) => dashboardRoles.includes(role)),
  /** What the workers could not do is for who keeps the platform going. */
  reopenEvents: (actor: Actor): boolean => actor.programmeRoles.includes('programmeAdmin'),
  /** Drafts are for who edits there. */
  previewSite: (actor: Actor, municipalityId: string): boolean =>
    mayIn(actor, 'modules', 'read', municipalityId),
  /** Any membership opens the site of a municipality that is for staff only; so does administering the programme. */
  openStaffSite: (actor: Actor, municipalityId: string): boolean =>
    actor.memberships.has(municipalityId) || actor.programmeRoles.includes('programmeAdmin'),
} as const;
