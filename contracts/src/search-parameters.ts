import { deliveryForms, levels } from './terms.ts';

/** The longest text that somebody searches for; what is longer is cut off. */
export const maxQueryLength = 100;

/** The minutes that somebody may have. */
export const searchMinutes = [5, 15, 30] as const;

export type SearchLevel = keyof typeof levels;
export type SearchDeliveryForm = keyof typeof deliveryForms;

/** A term as it is written in an address: small letters and hyphens. */
const toParameter = (term: string): string => term.toLowerCase().replace(/[^a-z]+/g, '-');

const toParameters = <Key extends string>(terms: Record<Key, string>): Map<string, Key> => {
  const parameters = new Map<string, Key>();
  for (const key in terms) parameters.set(toParameter(terms[key]), key);
  return parameters;
};

/** Levels by how an address names them: `niveau=gevorderd`. */
export const levelParameters: ReadonlyMap<string, SearchLevel> = toParameters(levels);

/** Delivery forms by how an address names them: `vorm=deels-online-deels-samen`. */
export const formParameters: ReadonlyMap<string, SearchDeliveryForm> = toParameters(deliveryForms);

/** What an address asks of a search: texts as they are in the address; empty for any. */
export interface SearchParameters {
  query: string;
  level: string;
  minutes: string;
  form: string;
  page: number;
}

/** The query string of an address of a search, empty when nothing is asked. */
export function toSearchQuery({ query, level, minutes, form, page }: SearchParameters): string {
  const parts = [
    ['q', query],
    ['niveau', level],
    ['tijd', minutes],
    ['vorm', form],
    ['pagina', page > 1 ? String(page) : ''],
  ].filter(([, value]) => value !== '');
  return parts.length === 0
    ? ''
    : `?${parts.map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}
