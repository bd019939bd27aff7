/**
 * The id of a relation, whether it was populated or not; null when there is none, and for every
 * shape that the database might read otherwise than we do: a list of one, an object with `_id`.
 */
export function toId(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || '_id' in value || !('id' in value))
    return null;
  return typeof value.id === 'string' ? value.id : null;
}

/** The id of a relation to one of several collections; null when there is none. */
export const toItemId = (item: unknown): string | null =>
  typeof item === 'object' && item !== null && 'value' in item ? toId(item.value) : null;
