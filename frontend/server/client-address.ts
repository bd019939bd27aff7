/**
 * The IP address of the client: of the connection, or behind proxies of our own what the outermost
 * of them appended to `X-Forwarded-For`. Earlier entries come from the client and are ignored.
 */
export function getClientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | string[] | undefined,
  trustedProxies: number,
): string {
  const connectionAddress = socketAddress ?? 'unknown';
  if (trustedProxies === 0) return connectionAddress;
  const hops = [forwardedFor ?? ''].flat().join(',').split(',');
  return hops.at(-trustedProxies)?.trim() || connectionAddress;
}
