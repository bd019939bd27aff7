import type { AdviceModule } from './advice-module.ts';

/**
 * The module with all that must be done before it, in the order to follow. Undefined when that cannot be: something on
 * the way is off or unknown and not done, or modules wait for each other.
 */
export function pathToModule(
  moduleId: string,
  modules: ReadonlyMap<string, AdviceModule>,
  done: ReadonlySet<string>,
): string[] | undefined {
  const path: string[] = [];
  const waiting = new Set<string>();
  const visit = (id: string): boolean => {
    if (done.has(id) || path.includes(id)) return true;
    const module = modules.get(id);
    if (!module?.on || waiting.has(id)) return false;
    waiting.add(id);
    if (!module.requires.toSorted().every(visit)) return false;
    path.push(id);
    return true;
  };
  return visit(moduleId) ? path : undefined;
}
