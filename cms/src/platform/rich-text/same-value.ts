type Json = unknown;

/** Values as they compare: without the row ids that Payload adds, blanks as null, populated documents as their id. */
function normal(value: Json): Json {
  if (value === undefined || value === '' || value === null) return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(normal);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .filter(([key, inner]) => key !== 'id' && normal(inner) !== null)
    .map(([key, inner]) => [key, normal(inner)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** Do two field values mean the same to an editor? Row ids, key order and blank against absent do not count. */
export const sameValue = (left: unknown, right: unknown): boolean =>
  JSON.stringify(normal(left)) === JSON.stringify(normal(right));
