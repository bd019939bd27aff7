/** Stored values by the names that the schema has for them. */
export const enums = {
  SiteVisibility: { PUBLIC: 'public', STAFF: 'staff' },
  SiteFont: {
    NOTO_SANS: 'notoSans',
    SOURCE_SANS: 'sourceSans',
    OPEN_SANS: 'openSans',
    ATKINSON: 'atkinson',
  },
  SiteCorners: { SQUARE: 'square', SOFT: 'soft', ROUND: 'round' },
} as const;
