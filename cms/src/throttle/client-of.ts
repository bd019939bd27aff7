import { env } from '../env.ts';
import { isFrontend } from './is-frontend.ts';

/** The header by which the site says for whom it asks. */
const addressHeader = 'x-client-address';

/**
 * The address of whoever asks, by the one trusted way: the site tells it, with the key that only site and cms know;
 * otherwise the entry that our own outermost proxy added to `X-Forwarded-For`, counted from the end. What a client
 * writes there itself stands before that and is never read. Without a proxy nothing can be trusted, and all who ask
 * the cms directly count as one.
 */
export function clientOf(request: { headers: Headers }): string {
  const { headers } = request;
  const told = headers.get(addressHeader);
  if (told && isFrontend(request)) return told.slice(0, 64);
  if (env.TRUSTED_PROXIES === 0) return 'direct';
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  return hops.at(-env.TRUSTED_PROXIES)?.slice(0, 64) || 'direct';
}
