import type { Resolved } from './resolve-documents.ts';
import { titleOf } from './title-of.ts';

const positionOf = ({ values }: Resolved): number =>
  typeof values['position'] === 'number' ? values['position'] : 100;

/** The order of themes on the site: the library's by their place, a municipality's own last. */
export const themeOrder = (a: Resolved, b: Resolved): number =>
  Number(a.origin === 'own') - Number(b.origin === 'own') ||
  positionOf(a) - positionOf(b) ||
  titleOf(a).localeCompare(titleOf(b), 'nl');
