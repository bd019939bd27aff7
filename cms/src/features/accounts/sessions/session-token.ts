import { hkdfSync } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { env } from '#platform/env.ts';

/**
 * A key of our own, derived from the secret of the cms (HKDF, RFC 5869). Payload signs with the
 * secret itself, so its tokens and ours are never interchangeable.
 */
const signingKey = new Uint8Array(
  hkdfSync('sha256', env.PAYLOAD_SECRET, '', 'digivaardig/session-token/v1', 32),
);

const toSeconds = (moment: Date): number => Math.floor(moment.getTime() / 1000);

/**
 * Signs a token that contains the secret of a session and nothing else: no id, no address, no role.
 * It is a JWT, since Payload reads its expiry (`exp`) to warn editors in time.
 */
export function signSessionToken(secret: string, now: Date, expiresAt: Date): Promise<string> {
  return new SignJWT({ sid: secret })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuedAt(toSeconds(now))
    .setExpirationTime(toSeconds(expiresAt))
    .sign(signingKey);
}

/**
 * Reads the secret of a session from a token; null when the token is foreign, altered or expired.
 */
export async function readSessionToken(token: string, now: Date): Promise<string | null> {
  try {
    const { payload } = await jwtVerify(token, signingKey, {
      algorithms: ['HS256'],
      currentDate: now,
    });
    return typeof payload['sid'] === 'string' ? payload['sid'] : null;
  } catch {
    // jose throws for each invalid token, and the reason does not matter.
    return null;
  }
}
