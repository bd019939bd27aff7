import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import { asSystem } from './system-client.ts';

/**
 * Deletes every document that matches, as the system and with its hooks, one after the other.
 * Payload's own bulk delete runs its documents in parallel, which MongoDB does not support in one
 * transaction, and reports no error when one of them fails.
 * @param req pass it inside a hook or transaction, so that the calls join it
 * @returns how many were deleted
 */
export async function deleteEach(
  payload: Payload,
  { collection, where }: { collection: CollectionSlug; where: Where },
  req?: Partial<PayloadRequest>,
): Promise<number> {
  const system = asSystem(payload, req);
  const { docs } = await system.find({ collection, where, select: {}, pagination: false });
  for (const { id } of docs) await system.delete({ collection, id });
  return docs.length;
}
