import fc from 'fast-check';
import { oddText, sentPart } from './odd-values.ts';

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'near',
  'within',
  'intersects',
  '$gt',
  'onbekend',
  '__proto__',
];

/** Options of Payload's own queries. */
const options = [
  'sort',
  'select',
  'populate',
  'joins',
  'locale',
  'fallback-locale',
  'depth',
  'limit',
  'page',
  'pagination',
  'draft',
  'trash',
  'autosave',
  'where',
  'data',
  'flattenLocales',
  'select[title]',
  'select[$where]',
  'populate[tenants][x]',
  'joins[x][limit]',
  'where[and]',
  'where[or][0][and][0][id][equals]',
  'sort[]',
  'limit[]',
  'depth[$gt]',
  '_rsc',
  'tenant',
];

const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

/** A parameter of a query: a filter on a field, an option, or anything. */
const parameter = (fields: readonly string[]): fc.Arbitrary<string> => {
  const field = fc.constantFrom('id', 'createdAt', '_status', 'tenant.name', 'x.y', ...fields);
  const name = fc.oneof(
    fc.tuple(field, fc.constantFrom(...operators)).map(([a, b]) => `where[${a}][${b}]`),
    fc.constantFrom(...options),
    field,
    oddText.map(encode),
  );
  return fc.tuple(name, sentPart).map(([key, value]) => `${key}=${value}`);
};

/** The query string of a request, with its question mark, or empty. */
export const queryString = (fields: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(parameter(fields), { maxLength: 3 })
    .map((parameters) => (parameters.length === 0 ? '' : `?${parameters.join('&')}`));
