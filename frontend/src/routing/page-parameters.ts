import {
  formParameters,
  levelParameters,
  maxQueryLength,
  searchMinutes,
} from '@digivaardig/contracts/search-parameters';
import { parsePageNumber } from './page-number.ts';

/** A parameter in the query string of a page. */
interface PageParameter {
  /** Whether anonymous visitors with the same value get the same page. */
  isShared: boolean;
  /** The one way to write a value; undefined for a value that means the same as no parameter. */
  normalise: (value: string) => string | undefined;
}

const keep = (value: string): string => value;

/** Keeps values that a page knows. */
const keepKnown = (values: Iterable<string>) => {
  const known = new Set(values);
  return (value: string) => (known.has(value) ? value : undefined);
};

/** Every parameter that a page of the site reads. All others are ignored. */
export const pageParameters = {
  /** Page number of the news list. */
  pagina: {
    isShared: true,
    normalise: (value) => (value === '' || parsePageNumber(value) === 1 ? undefined : value),
  },
  /** What somebody searches for; the page and the cms keep it nowhere. */
  q: {
    isShared: false,
    // Half of a character cannot be written in an address.
    normalise: (value) => value.trim().slice(0, maxQueryLength).toWellFormed() || undefined,
  },
  /** Which lessons a search finds. */
  niveau: { isShared: false, normalise: keepKnown(levelParameters.keys()) },
  tijd: { isShared: false, normalise: keepKnown(searchMinutes.map(String)) },
  vorm: { isShared: false, normalise: keepKnown(formParameters.keys()) },
  /** Shows a draft to an editor, whatever its value. */
  voorbeeld: { isShared: false, normalise: () => '' },
  /** Key of a personal feed. */
  sleutel: { isShared: false, normalise: keep },
  /** Code of a one-time link. */
  code: { isShared: false, normalise: keep },
  /** The path to return to after sign-in. */
  terug: { isShared: false, normalise: keep },
  /** After which step the sign-in page is shown, whatever their value. */
  wachtwoord: { isShared: false, normalise: () => '' },
  uitnodiging: { isShared: false, normalise: () => '' },
} as const satisfies Record<string, PageParameter>;

export type PageParameterName = keyof typeof pageParameters;
