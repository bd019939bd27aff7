/** The widths, in pixels, in which the site offers a photo to browsers. */
export const pictureWidths = [480, 960, 1600] as const;

export type PictureWidth = (typeof pictureWidths)[number];

/** Where the part of a photo is that stays in view when it is cut: rows from top to bottom. */
export const pictureFocuses = {
  topLeft: 'Linksboven',
  top: 'Boven in het midden',
  topRight: 'Rechtsboven',
  left: 'Links in het midden',
  center: 'Midden',
  right: 'Rechts in het midden',
  bottomLeft: 'Linksonder',
  bottom: 'Onder in het midden',
  bottomRight: 'Rechtsonder',
} as const;

export type PictureFocus = keyof typeof pictureFocuses;
