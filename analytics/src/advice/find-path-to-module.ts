import type { AdviceModule } from './advice.ts';

/**
 * Returns the module with all modules that must be finished before it, in the order in which to
 * follow them. Returns undefined when that is impossible: a prerequisite is unfinished and unknown
 * or not offered, or prerequisites form a cycle.
 */
export function findPathToModule(
  moduleId: string,
  modules: ReadonlyMap<string, AdviceModule>,
  completedModuleIds: ReadonlySet<string>,
): string[] | undefined {
  const path: string[] = [];
  const visiting = new Set<string>();
  const visit = (id: string): boolean => {
    if (completedModuleIds.has(id) || path.includes(id)) return true;
    const module = modules.get(id);
    if (!module?.isOffered || visiting.has(id)) return false;
    visiting.add(id);
    if (!module.prerequisiteIds.toSorted().every(visit)) return false;
    path.push(id);
    return true;
  };
  return visit(moduleId) ? path : undefined;
}
