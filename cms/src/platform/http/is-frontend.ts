import { timingSafeEqual } from 'node:crypto';
import { env } from '../env.ts';

const keyHeader = 'x-frontend-key';

/**
 * Does the site ask this: does the question carry the key that only site and cms know? Without a
 * key nobody is the site.
 */
export function isFrontend({ headers }: { headers: Headers }): boolean {
  const [a, b] = [Buffer.from(headers.get(keyHeader) ?? ''), Buffer.from(env.FRONTEND_KEY ?? '')];
  return b.length > 0 && a.length === b.length && timingSafeEqual(a, b);
}
