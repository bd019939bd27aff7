/**
 * The path to return to after sign-in, or undefined when it could lead to another site. Browsers
 * read `\` as `/` and drop tabs and line breaks, so a path with one of these is rejected as a
 * whole.
 */
export function toSafeReturnPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 500) return undefined;
  if (!/^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(value)) return undefined;
  const base = 'http://site.invalid';
  const url = URL.canParse(value, base) ? new URL(value, base) : undefined;
  if (url?.origin !== base || url.pathname.startsWith('//')) return undefined;
  return url.pathname + url.search;
}
