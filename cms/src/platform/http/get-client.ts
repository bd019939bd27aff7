import ipaddr from 'ipaddr.js';
import { env } from '../env.ts';
import { isFrontend } from './is-frontend.ts';

/** The header by which the site says for whom it asks. */
const addressHeader = 'x-client-address';

/** All who ask without an address that can be trusted count as one. */
const unknownClient = 'direct';

/**
 * What counts as one client. Whoever has one IPv6 address has the 2^64 of its network (RFC 6177),
 * so those are one; an IPv4 address that is written as IPv6 is the same client as without.
 */
export function toClient(address: string): string {
  if (!ipaddr.isValid(address)) return unknownClient;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const network = parsed.toByteArray().slice(0, 8);
  return `${ipaddr.fromByteArray([...network, ...Array<number>(8).fill(0)]).toString()}/64`;
}

/**
 * The client behind a request, by the one trusted way: the site says it, with the key that only
 * site and cms know; otherwise the entry that our own outermost proxy added to `X-Forwarded-For`,
 * counted from the end. What a client writes there itself stands before that and is never read.
 */
export function getClient(request: { headers: Headers }): string {
  const { headers } = request;
  const forwarded = headers.get(addressHeader);
  if (forwarded && isFrontend(request)) return toClient(forwarded.trim());
  if (env.TRUSTED_PROXIES === 0) return unknownClient;
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  return toClient(hops.at(-env.TRUSTED_PROXIES) ?? '');
}
