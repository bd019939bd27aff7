import { listFollowable, listPrerequisiteIds } from '../model/prerequisites.ts';
import type { Resolved } from '../reading/resolve-documents.ts';

type Modules = ReadonlyMap<string, Resolved<'modules'>>;

/**
 * The modules to do before this one, in the order of the editor, as far as readers can open them.
 *
 * @param reachable every module that readers reach, by identity
 */
export function listPrerequisites(
  { identity, values }: Resolved<'modules'>,
  reachable: Modules,
): Resolved<'modules'>[] {
  if (listPrerequisiteIds(values.prerequisites).length === 0) return [];
  const graph = new Map(
    [...reachable].map(([id, module]) => [id, listPrerequisiteIds(module.values.prerequisites)]),
  );
  return listFollowable(graph, identity).flatMap((id) => reachable.get(id) ?? []);
}
