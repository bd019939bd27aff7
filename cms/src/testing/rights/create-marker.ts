let counter = 0;

/**
 * A word that stands nowhere else: letters and digits alone, so that an address made of it holds it
 * too.
 */
export const createMarker = (slug: string): string =>
  `geheim${slug.replaceAll('-', '')}${String((counter += 1)).padStart(5, '0')}x`;
