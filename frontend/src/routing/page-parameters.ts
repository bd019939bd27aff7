import { parsePageNumber } from './page-number.ts';

/** A parameter in the query string of a page. */
interface PageParameter {
  /** Whether anonymous visitors with the same value get the same page. */
  isShared: boolean;
  /** The one way to write a value; undefined for a value that means the same as no parameter. */
  normalise: (value: string) => string | undefined;
}

const keep = (value: string): string => value;

/** Every parameter that a page of the site reads. All others are ignored. */
export const pageParameters = {
  /** Page number of the news list. */
  pagina: {
    isShared: true,
    normalise: (value) => (value === '' || parsePageNumber(value) === 1 ? undefined : value),
  },
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
