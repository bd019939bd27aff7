import { timingSafeEqual } from 'node:crypto';
import { env } from '../env.ts';

/** The headers by which the site says for whom it asks. */
const addressHeader = 'x-client-address';
const keyHeader = 'x-frontend-key';

const isFrontend = (given: string | null): boolean => {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(env.FRONTEND_KEY ?? '')];
  return b.length > 0 && a.length === b.length && timingSafeEqual(a, b);
};

/**
 * The address of whoever asks, by the one trusted way: the site tells it, with the key that only site and cms know;
 * otherwise the entry that our own outermost proxy added to `X-Forwarded-For`, counted from the end. What a client
 * writes there itself stands before that and is never read. Without a proxy nothing can be trusted, and all who ask
 * the cms directly count as one.
 */
export function clientOf({ headers }: { headers: Headers }): string {
  const told = headers.get(addressHeader);
  if (told && isFrontend(headers.get(keyHeader))) return told.slice(0, 64);
  if (env.TRUSTED_PROXIES === 0) return 'direct';
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  return hops.at(-env.TRUSTED_PROXIES)?.slice(0, 64) || 'direct';
}
