import { getTitle } from './get-title.ts';
import type { Resolved } from './resolve-documents.ts';
import { compareNames } from '@digivaardig/contracts/compare-names';

type ResolvedTheme = Resolved<'themes'>;

const getPosition = ({ values }: ResolvedTheme): number => values.position ?? 100;

/** Orders themes as the site does: library themes by position, own themes last. */
export const compareThemes = (a: ResolvedTheme, b: ResolvedTheme): number =>
  Number(a.origin === 'own') - Number(b.origin === 'own') ||
  getPosition(a) - getPosition(b) ||
  compareNames(getTitle(a), getTitle(b));
