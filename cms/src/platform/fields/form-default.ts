import type { PayloadRequest } from 'payload';

/**
 * A value with which the form of a new document begins, and that no document gets in another way:
 * the admin builds its forms with the user of the page, and everything is saved by REST.
 */
export const formDefault =
  <Value>(value: Value) =>
  ({ req }: { req: Pick<PayloadRequest, 'payloadAPI' | 'user'> }): Value | undefined =>
    req.user !== null && req.payloadAPI !== 'REST' ? value : undefined;
