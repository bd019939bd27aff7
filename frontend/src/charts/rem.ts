/** Converts pixels to rem, so that a chart scales with the text size of the user. */
export const toRem = (pixels: number): string =>
  `${String(Math.round((pixels / 16) * 1000) / 1000)}rem`;
