import { timingSafeEqual } from 'node:crypto';
import { env } from '../env.ts';

const keyHeader = 'x-frontend-key';

/**
 * Whether a request comes from the site, by the key that only site and cms know. Without a
 * configured key no request does.
 */
export function isFrontend({ headers }: { headers: Headers }): boolean {
  const [a, b] = [Buffer.from(headers.get(keyHeader) ?? ''), Buffer.from(env.FRONTEND_KEY ?? '')];
  return b.length > 0 && a.length === b.length && timingSafeEqual(a, b);
}
