import type { Payload, PayloadRequest } from 'payload';

/**
 * The database behind Payload, without access control and hooks. Only system code uses it, for a
 * transaction, a projection, or a write that must skip hooks.
 */
export const getDatabaseAdapter = ({ db }: Pick<Payload, 'db'>): Payload['db'] => db;

/**
 * Returns the driver's collection of a store, for operations that are too frequent for Payload. Its
 * type allows only collections of the system, so that no code reaches other documents past their
 * access rules.
 */
export function driverCollection(payload: Payload, slug: string) {
  const model = getDatabaseAdapter(payload).collections[slug];
  const config = payload.config.collections.find((one) => one.slug === slug);
  if (!model || config?.custom['isStore'] !== true)
    throw new Error(`${slug} is no store: use Payload's own API.`);
  return model.collection;
}

/**
 * Returns the transaction of a request for the driver. A call without it is not part of the
 * transaction, and is not rolled back.
 * @throws Error when the request has no transaction, or the transaction ended
 */
export async function getDriverSession(req: PayloadRequest) {
  const id = await req.transactionID;
  const session =
    id === undefined ? undefined : getDatabaseAdapter(req.payload).sessions[String(id)];
  if (!session?.inTransaction()) throw new Error('This needs a transaction.');
  return { session };
}
