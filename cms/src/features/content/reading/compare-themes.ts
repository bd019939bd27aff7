import { getTitle } from './get-title.ts';
import type { Resolved } from './resolve-documents.ts';
import { compareTitles } from './compare-titles.ts';

type ResolvedTheme = Resolved<'themes'>;

const getPosition = ({ values }: ResolvedTheme): number => values.position ?? 100;

/** Orders themes as the site does: library themes by position, own themes last. */
export const compareThemes = (a: ResolvedTheme, b: ResolvedTheme): number =>
  Number(a.origin === 'own') - Number(b.origin === 'own') ||
  getPosition(a) - getPosition(b) ||
  compareTitles(getTitle(a), getTitle(b));
