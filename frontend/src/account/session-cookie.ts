/** The cms's own cookie name: on one origin, one sign-in serves site and admin. */
export const SESSION_COOKIE = 'payload-token';

/** How the session cookie is set; `Secure` follows the site's address. */
export function sessionCookieOptions(siteUrl: URL, expires?: Date) {
  return {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: siteUrl.protocol === 'https:',
    ...(expires === undefined ? {} : { expires }),
  } as const;
}
