/** Does a browser say that it has this version (RFC 9110, 13.1.2: weakly compared)? */
export const sameTag = (ifNoneMatch: string | null | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => {
    const tag = one.trim().replace(/^W\//, '');
    return tag === etag || tag === '*';
  });
