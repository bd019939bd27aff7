/** The id of a relation, whether it was populated or not; null when there is none. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (value && typeof value === 'object' && 'id' in value) return String(value.id);
  return null;
}
