import { SESSION_COOKIE } from './session-cookie.ts';

/** Is there anything in this header that may be a session? Rather once too often than never: it decides who gets what all get. */
export const seemsSignedIn = (cookie: string | null | undefined): boolean =>
  (cookie ?? '').includes(SESSION_COOKIE);
