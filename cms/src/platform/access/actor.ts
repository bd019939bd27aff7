import type { Actor, MunicipalityRole, ProgrammeRole } from '@digivaardig/contracts/roles';

/**
 * The fields of a user document that rights depend on; tenants may be ids or populated documents.
 */
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
export function toActor(user: UserLike | null | undefined): Actor | null {
  if (!user) return null;
  const memberships = new Map<string, readonly MunicipalityRole[]>();
  for (const row of user.tenants ?? []) {
    const id = typeof row.tenant === 'object' ? row.tenant?.id : row.tenant;
    if (id) memberships.set(id, [...(memberships.get(id) ?? []), ...(row.roles ?? [])]);
  }
  return { id: String(user.id), programmeRoles: user.programmeRoles ?? [], memberships };
}
