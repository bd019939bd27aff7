import type { Payload, PayloadRequest } from 'payload';

/**
 * The database behind Payload, which knows neither rights nor hooks: for named system code that
 * needs a transaction, a projection or a write that no hook may see.
 */
export const getDatabaseAdapter = ({ db }: Pick<Payload, 'db'>): Payload['db'] => db;

/**
 * The driver's own view of a collection that only the system reads and writes: for what happens too
 * often to go through Payload. It knows no other collections, so no person's document can be
 * reached past its access rules.
 */
export function driverCollection(payload: Payload, slug: string) {
  const model = getDatabaseAdapter(payload).collections[slug];
  const config = payload.config.collections.find((one) => one.slug === slug);
  if (!model || config?.custom['isStore'] !== true)
    throw new Error(`${slug} is no store: use Payload's own API.`);
  return model.collection;
}

/**
 * The transaction of a request, for the driver: a call without it stands outside and stays when the
 * rest is undone.
 * @throws Error when the request has none, or it has ended
 */
export async function getDriverSession(req: PayloadRequest) {
  const id = await req.transactionID;
  const session =
    id === undefined ? undefined : getDatabaseAdapter(req.payload).sessions[String(id)];
  if (!session?.inTransaction()) throw new Error('This needs a transaction.');
  return { session };
}
