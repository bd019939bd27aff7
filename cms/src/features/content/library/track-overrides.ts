import { isSameValue } from '#platform/rich-text/is-same-value.ts';

/** One field that a municipality made its own, with the library's value as it was then. */
export interface Override {
  path: string;
  seen: unknown;
}

type Values = Readonly<Record<string, unknown>>;

interface Save {
  /** Fields that may be overridden. */
  fields: readonly string[];
  /** What the editor saves. */
  submitted: Values;
  /** The municipality's document as it stood; absent for a new one. */
  stored?: Values | undefined;
  /** The library's document now. */
  library: Values;
  /** What was overridden before this save. */
  previous: readonly Override[];
  /** Fields of which the editor saw the library's present value and keeps the own one. */
  keepOwn?: readonly string[];
  /** What the library held before: what a form that was open meanwhile still shows. */
  earlierVersions?: readonly Values[];
}

/**
 * Which fields does this save override? A field is listed when its value differs from the library's
 * and either it was listed already or the editor changed it: a value that merely lags behind a
 * library that moved on is no override. `seen` stays what it was until the editor changes the field
 * again.
 */
export function trackOverrides(save: Save): Override[] {
  const { fields, submitted, stored, library, previous, keepOwn = [], earlierVersions = [] } = save;
  return fields.flatMap((path) => {
    if (isSameValue(submitted[path], library[path])) return [];
    if (keepOwn.includes(path)) return [{ path, seen: library[path] ?? null }];
    const previousOverride = previous.find((override) => override.path === path);
    const isUnchanged = stored !== undefined && isSameValue(submitted[path], stored[path]);
    if (isUnchanged) return previousOverride ? [previousOverride] : [];
    const matchesEarlierVersion = earlierVersions.some((version) =>
      isSameValue(submitted[path], version[path]),
    );
    if (!previousOverride && matchesEarlierVersion) return [];
    return [{ path, seen: library[path] ?? null }];
  });
}
