/**
 * The address of the visitor: of the connection itself, or what our own outermost proxy wrote at the end of
 * `X-Forwarded-For`. What a visitor writes there stands before that and is not read.
 */
export function visitorAddress(
  socketAddress: string | undefined,
  forwardedFor: string | string[] | undefined,
  trustedProxies: number,
): string {
  const socket = socketAddress ?? 'unknown';
  if (trustedProxies === 0) return socket;
  const hops = [forwardedFor ?? ''].flat().join(',').split(',');
  return hops.at(-trustedProxies)?.trim() || socket;
}
