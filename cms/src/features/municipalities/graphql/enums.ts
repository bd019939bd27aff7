/** Stored values by the names that the schema has for them. */
export const enums = {
  SiteVisibility: { PUBLIC: 'public', STAFF: 'staff' },
  SiteFont: {
    NOTO_SANS: 'notoSans',
    SOURCE_SANS: 'sourceSans',
    OPEN_SANS: 'openSans',
    ATKINSON: 'atkinson',
  },
  SitePictureFocus: {
    TOP_LEFT: 'topLeft',
    TOP: 'top',
    TOP_RIGHT: 'topRight',
    LEFT: 'left',
    CENTER: 'center',
    RIGHT: 'right',
    BOTTOM_LEFT: 'bottomLeft',
    BOTTOM: 'bottom',
    BOTTOM_RIGHT: 'bottomRight',
  },
  SiteCorners: { SQUARE: 'square', SOFT: 'soft', ROUND: 'round' },
} as const;
