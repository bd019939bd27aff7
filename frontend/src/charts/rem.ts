/** A drawing's size in rem, so that a chart grows with the reader's text. */
export const rem = (pixels: number): string =>
  `${String(Math.round((pixels / 16) * 1000) / 1000)}rem`;
