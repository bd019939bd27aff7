type Json = unknown;

/**
 * The id of a document that Payload read in place of a reference; null for anything else. Rows of a
 * list have an id too, but no dates.
 */
function getPopulatedId(value: object): unknown {
  if ('relationTo' in value || !('id' in value)) return null;
  return 'createdAt' in value || 'updatedAt' in value ? value.id : null;
}

/**
 * Values as they compare: without the row ids that Payload adds, blanks as null, populated
 * documents as their id.
 */
function normalise(value: Json): Json {
  if (value === undefined || value === '' || value === null) return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(normalise);
  if (typeof value !== 'object') return value;
  const documentId = getPopulatedId(value);
  if (documentId !== null) return documentId;
  const entries = Object.entries(value)
    .filter(([key, inner]) => key !== 'id' && normalise(inner) !== null)
    .map(([key, inner]) => [key, normalise(inner)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/**
 * Do two field values mean the same to an editor? Row ids, key order and blank against absent do
 * not count.
 */
export const isSameValue = (left: unknown, right: unknown): boolean =>
  JSON.stringify(normalise(left)) === JSON.stringify(normalise(right));
