import ipaddr from 'ipaddr.js';
import { env } from '../env.ts';
import { isFrontend } from './is-frontend.ts';

/** The header in which the site names the client of a request. */
const addressHeader = 'x-client-address';

/** All clients without a trusted address count as one. */
const unknownClient = 'direct';

/** Some proxies write the port of the connection too: `203.0.113.7:51234`, `[2001:db8::1]:51234`. */
const removePort = (address: string): string =>
  address.replace(/^([\d.]+):\d+$/, '$1').replace(/^\[([^\]]+)\](?::\d+)?$/, '$1');

/**
 * Converts an address to what counts as one client. An IPv6 address counts as its network, of which
 * one client has all 2^64 addresses (RFC 6177); an IPv4 address that is written as IPv6 counts as
 * the IPv4 address.
 * @internal for tests
 */
export function toClient(sent: string): string {
  const address = removePort(sent);
  if (!ipaddr.isValid(address)) return unknownClient;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const network = parsed.toByteArray().slice(0, 8);
  return `${ipaddr.fromByteArray([...network, ...Array<number>(8).fill(0)]).toString()}/64`;
}

/**
 * Finds the client of a request. The site names it in a header, with the key that only site and cms
 * know. For other requests it is the entry that our own outermost proxy added to `X-Forwarded-For`,
 * counted from the end; a client can only write entries before that one.
 */
export function getClient(request: { headers: Headers }): string {
  const { headers } = request;
  const forwarded = headers.get(addressHeader);
  if (forwarded && isFrontend(request)) return toClient(forwarded.trim());
  if (env.TRUSTED_PROXIES === 0) return unknownClient;
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  return toClient(hops.at(-env.TRUSTED_PROXIES) ?? '');
}
