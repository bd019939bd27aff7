import { isOneOf, isRecord, isText } from '@digivaardig/contracts/guards';
import {
  type Actor,
  municipalityRoles,
  type MunicipalityRole,
  programmeRoles,
  type ProgrammeRole,
} from '@digivaardig/contracts/roles';

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

/** What is no list counts as an empty one. */
const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * Reads an actor from a user; null for a visitor. What a damaged account has that is no membership
 * or no role of today gives no rights.
 */
export function toActor(user: UserLike | null | undefined): Actor | null {
  if (!user) return null;
  const memberships = new Map<string, readonly MunicipalityRole[]>();
  for (const row of toList(user.tenants).filter(isRecord)) {
    const { tenant, roles } = row;
    const id = isRecord(tenant) ? tenant['id'] : tenant;
    if (isText(id) && id) {
      const known = toList(roles).filter(isOneOf(municipalityRoles));
      memberships.set(id, [...(memberships.get(id) ?? []), ...known]);
    }
  }
  return {
    id: String(user.id),
    programmeRoles: toList(user.programmeRoles).filter(isOneOf(programmeRoles)),
    memberships,
  };
}
