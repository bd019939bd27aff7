/** A stored moment as ISO 8601; null when there is none, or when it is no moment. */
export function toMoment(value: unknown): string | null {
  if (typeof value !== 'string' && !(value instanceof Date)) return null;
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
