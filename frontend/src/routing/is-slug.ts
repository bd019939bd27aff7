/** Slugs as the cms makes them; anything else is not worth a question. */
export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/.test(value);
}
