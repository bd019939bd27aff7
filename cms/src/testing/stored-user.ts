import type { Payload } from 'payload';
import { objectId } from './object-id.ts';

/** An account as the database holds it, secrets included. */
export async function storedUser(payload: Payload, id: string): Promise<Record<string, unknown>> {
  const users = payload.db.collections['users']!.collection;
  const user = await users.findOne({ _id: objectId(payload, id) as never });
  if (!user) throw new Error(`No account ${id}.`);
  return user;
}
