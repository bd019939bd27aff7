/**
 * The path to go back to after signing in, or undefined when it could lead off this site. Browsers read `\` as `/`
 * and drop tabs and line ends, so anything of the kind is refused rather than cleaned.
 */
export function safeReturnPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 500) return undefined;
  if (!/^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(value)) return undefined;
  const base = 'http://site.invalid';
  const url = URL.canParse(value, base) ? new URL(value, base) : undefined;
  if (url?.origin !== base || url.pathname.startsWith('//')) return undefined;
  return url.pathname + url.search;
}
