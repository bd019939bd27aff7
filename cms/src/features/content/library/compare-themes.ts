import type { ResolvedDocument } from './resolve-documents.ts';
import { getTitle } from './get-title.ts';

const getPosition = ({ values }: ResolvedDocument): number =>
  typeof values['position'] === 'number' ? values['position'] : 100;

/** Orders themes as the site does: library themes by position, own themes last. */
export const compareThemes = (a: ResolvedDocument, b: ResolvedDocument): number =>
  Number(a.origin === 'own') - Number(b.origin === 'own') ||
  getPosition(a) - getPosition(b) ||
  getTitle(a).localeCompare(getTitle(b), 'nl');
