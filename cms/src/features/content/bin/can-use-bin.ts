import { type Actor, can, canEverywhere } from '@digivaardig/contracts/roles';
import { type SharedKind, toLibrarySlug } from '../reading/shared-kinds.ts';

/** The kinds that go to the bin when they are deleted, in the order of the screen. */
const binKinds = ['modules', 'themes', 'news', 'materials'] as const satisfies SharedKind[];

/** The kinds that this person may delete in a municipality; in any one when none is given. */
export const listLocalBinKinds = (actor: Actor, tenant?: string): SharedKind[] =>
  binKinds.filter((kind) => can(actor, `${kind}.delete`, tenant));

/** The kinds that this person may delete from the library. */
export const listLibraryBinKinds = (actor: Actor): SharedKind[] =>
  binKinds.filter((kind) => canEverywhere(actor, `${toLibrarySlug(kind)}.delete`));

/** Whether somebody may delete anything that goes to the bin: who may not, has no use for it. */
export const canUseBin = (actor: Actor): boolean =>
  listLocalBinKinds(actor).length > 0 || listLibraryBinKinds(actor).length > 0;
