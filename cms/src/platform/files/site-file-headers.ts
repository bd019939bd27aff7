/**
 * The cache headers of a file of a site. A cache may store a public file, but must revalidate it, so
 * that a switch to "for staff" takes effect at once. It may not store a file that is for some alone.
 */
export const toSiteFileHeaders = (isForAll: boolean, tag: string): Record<string, string> => ({
  Vary: 'Authorization, Cookie',
  ...(isForAll
    ? { 'Cache-Control': 'no-cache', ETag: tag }
    : { 'Cache-Control': 'private, no-store' }),
});

/** Whether a browser has this version already. */
export const isSameEtag = (header: string | null, tag: string | undefined): boolean =>
  tag !== undefined &&
  (header ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
