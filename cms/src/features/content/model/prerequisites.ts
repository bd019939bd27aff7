import { toItemId } from '#platform/ids/to-id.ts';

/** The prerequisites of each module, by identity. */
export type PrerequisiteGraph = ReadonlyMap<string, readonly string[]>;

/** The ids in a stored list of prerequisites, each once; what is no reference is left out. */
export const listPrerequisiteIds = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value.flatMap((one) => toItemId(one) ?? []))] : [];

/** Whether a module asks for another one, itself or through the modules that it asks for. */
export function requires(graph: PrerequisiteGraph, from: string, to: string): boolean {
  const seen = new Set<string>();
  const waiting = [...(graph.get(from) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(graph.get(next) ?? []));
  }
  return false;
}

/**
 * The prerequisites of a module that readers can follow. A municipality may choose its own ones, so
 * that a later change of the library closes a circle: what asks for the module in turn is left out.
 */
export const listFollowable = (graph: PrerequisiteGraph, module: string): string[] =>
  (graph.get(module) ?? []).filter(
    (id) => id !== module && graph.has(id) && !requires(graph, id, module),
  );
