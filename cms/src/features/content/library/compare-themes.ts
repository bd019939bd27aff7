import type { ResolvedShared } from './read-resolved.ts';
import { getTitle } from './get-title.ts';

type ResolvedTheme = ResolvedShared<'themes'>;

const getPosition = ({ values }: ResolvedTheme): number => values.position ?? 100;

/** Orders themes as the site does: library themes by position, own themes last. */
export const compareThemes = (a: ResolvedTheme, b: ResolvedTheme): number =>
  Number(a.origin === 'own') - Number(b.origin === 'own') ||
  getPosition(a) - getPosition(b) ||
  getTitle(a).localeCompare(getTitle(b), 'nl');
