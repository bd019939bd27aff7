import { indexDrawings } from './index-drawings.ts';

/** The drawings of themes, by the slug of the theme in the library. */
export const themeDrawings = indexDrawings(
  import.meta.glob<string>('./themes/*.svg', { eager: true, import: 'default', query: '?raw' }),
);

/** The drawing of a theme that the library does not have: one that a municipality made itself. */
export const OWN_THEME = 'eigen-thema';
