/** The cms's own cookie name: where both share an origin, one sign-in serves site and admin. */
export const SESSION_COOKIE = 'payload-token';

/** The attributes of the session cookie; it is `Secure` where the site uses https. */
export function getSessionCookieOptions(siteUrl: URL, expires?: Date) {
  return {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: siteUrl.protocol === 'https:',
    ...(expires === undefined ? {} : { expires }),
  } as const;
}

/**
 * Whether a Cookie header may contain a session. It is true for any mention of the cookie's name,
 * because a false negative would show a signed-in user the page of an anonymous visitor.
 */
export const hasSessionCookie = (cookie: string | null | undefined): boolean =>
  (cookie ?? '').includes(SESSION_COOKIE);
