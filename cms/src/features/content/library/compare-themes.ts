import type { ResolvedDocument } from './resolve-documents.ts';
import { getTitle } from './get-title.ts';

const getPosition = ({ values }: ResolvedDocument): number =>
  typeof values['position'] === 'number' ? values['position'] : 100;

/** The order of themes on the site: the library's by their place, a municipality's own last. */
export const compareThemes = (a: ResolvedDocument, b: ResolvedDocument): number =>
  Number(a.origin === 'own') - Number(b.origin === 'own') ||
  getPosition(a) - getPosition(b) ||
  getTitle(a).localeCompare(getTitle(b), 'nl');
