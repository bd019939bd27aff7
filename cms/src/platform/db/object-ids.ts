import type { Payload } from 'payload';
import { getDatabaseAdapter } from '../access/driver-collection.ts';

/** Ids as the database keeps them. */
export function rowIds(payload: Payload, ids: readonly string[]) {
  const { ObjectId } = getDatabaseAdapter(payload).connection.base.Types;
  return ids.map((id) => new ObjectId(id));
}

/** One of them. */
export const rowId = (payload: Payload, id: string) => {
  const { ObjectId } = getDatabaseAdapter(payload).connection.base.Types;
  return new ObjectId(id);
};
