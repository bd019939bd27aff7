import { splitExtension } from '@digivaardig/contracts/file-names';
import { pictureWidths } from '@digivaardig/contracts/picture-widths';

/** The name of the smaller picture of a photo. It belongs to the photo and is deleted with it. */
export const toVariantName = (filename: string, width: number): string =>
  `${splitExtension(filename)[0]}.w${String(width)}.webp`;

/** The names of all smaller pictures that a photo may have. */
export const listVariantNames = (filename: string): string[] =>
  pictureWidths.map((width) => toVariantName(filename, width));
