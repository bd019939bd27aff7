import { isSameValue } from '#platform/rich-text/is-same-value.ts';

/** An overridden field, with `seen`: the library’s value when it was overridden (the baseline). */
export interface Override {
  path: string;
  seen?: unknown;
}

type Values = Readonly<Record<string, unknown>>;

interface Save {
  /** Fields that may be overridden. */
  fields: readonly string[];
  /** The values that are saved. */
  submitted: Values;
  /** The municipality’s document before this save; absent for a new one. */
  stored?: Values | undefined;
  /** The library document now. */
  library: Values;
  /** The overrides before this save. */
  previous: readonly Override[];
  /** Fields whose own value the editor keeps over the library’s present value. */
  keepOwn?: readonly string[];
  /**
   * Earlier versions of the library document, which a form that was open meanwhile may still show.
   */
  earlierVersions?: readonly Values[];
}

/**
 * Computes which fields this save overrides. A field is overridden when its value differs from the
 * library and either it was overridden before or the editor changed it. A value that only equals an
 * earlier library version is not an override. `seen` stays the same until the editor changes the
 * field again.
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
