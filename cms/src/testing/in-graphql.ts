/**
 * The same data as GraphQL wants it. Values that GraphQL cannot spell are spelled otherwise there: a dash in a
 * collection's name becomes `_`, a phase that begins with a digit gets one. Rich text goes as it is.
 */
export function inGraphql(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => inGraphql(item, key));
  if (typeof value === 'object' && value !== null) {
    if ('root' in value) return value;
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, inGraphql(v, k)]));
  }
  if (typeof value !== 'string') return value;
  if (key === 'relationTo') return value.replaceAll('-', '_');
  return key === 'phases' || key === 'key' ? `_${value}` : value;
}
