import { can, canEverywhere } from '@digivaardig/contracts/roles';
import { toActor, type UserLike } from '#platform/access/actor.ts';

/**
 * Whether a person may look after a module, and choose who does: they may change it.
 *
 * @param tenant the municipality of the module; null for the library
 */
export function canCareFor(user: UserLike | null | undefined, tenant: string | null): boolean {
  const actor = toActor(user);
  if (actor === null) return false;
  return tenant === null
    ? canEverywhere(actor, 'library-modules.update')
    : can(actor, 'modules.update', tenant);
}
