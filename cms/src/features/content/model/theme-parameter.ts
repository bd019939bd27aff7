import { isOneOf } from '@digivaardig/contracts/guards';

/** The parameter of the form of a new module that says for which theme it is. */
export const themeParameter = 'thema';

const collections = ['library-themes', 'themes'] as const;

/** A reference to a theme, as the field of a module holds it. */
export interface ThemeReference {
  relationTo: (typeof collections)[number];
  value: string;
}

/** Writes a theme as the value of the parameter: `library-themes.64…`. */
export const toThemeParameter = ({ relationTo, value }: ThemeReference): string =>
  `${relationTo}.${value}`;

/** Reads that again; null for anything else. */
export function parseThemeParameter(text: string | null): ThemeReference | null {
  const [relationTo = '', value = '', ...rest] = (text ?? '').split('.');
  if (!isOneOf(collections)(relationTo) || rest.length > 0) return null;
  return /^[0-9a-f]{24}$/.test(value) ? { relationTo, value } : null;
}
