import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The address leads into a private network, where only its own people can look. */
export class PrivateAddressError extends Error {}

/** Whether this is an address of the public internet, in any way that it can be written. */
export const isPublicIp = (ip: string): boolean =>
  ipaddr.isValid(ip) && ipaddr.process(ip).range() === 'unicast';

/**
 * Resolves a host name to public addresses alone, at the moment of the connection, so that no name
 * leads the cms into the network in which it runs.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, '', 0);
    const addresses = found.filter(({ address }) => isPublicIp(address));
    const [first] = addresses;
    if (!first) return callback(new PrivateAddressError('The name has no public address.'), '', 0);
    if (options.all) return callback(null, addresses);
    return callback(null, first.address, first.family);
  });
};
