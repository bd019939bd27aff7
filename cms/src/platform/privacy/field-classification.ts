/**
 * What somebody said of each field: `-` for no personal data, else `purpose: name for readers`; `?`
 * for nothing yet.
 */
export type FieldClassification = Record<string, Record<string, string>>;

/** The answers for the fields there are now: known ones stay, new fields ask, what is gone goes. */
export const mergeClassification = (
  fields: ReadonlyMap<string, string[]>,
  classification: FieldClassification,
): FieldClassification =>
  Object.fromEntries(
    [...fields]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([slug, paths]) => [
        slug,
        Object.fromEntries(paths.map((path) => [path, classification[slug]?.[path] ?? '?'])),
      ]),
  );
