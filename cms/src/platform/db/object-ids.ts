import type { Payload } from 'payload';
import { getDatabaseAdapter } from '../access/driver-collection.ts';

/** The rows whose id the database made: a wrong import may have written ids of another type. */
export const readableId = { _id: { $type: 'objectId' } } as const;

/** Converts ids to the type that the database stores. */
export function rowIds(payload: Payload, ids: readonly string[]) {
  const { ObjectId } = getDatabaseAdapter(payload).connection.base.Types;
  return ids.map((id) => new ObjectId(id));
}

/** Converts one id. */
export const rowId = (payload: Payload, id: string) => {
  const { ObjectId } = getDatabaseAdapter(payload).connection.base.Types;
  return new ObjectId(id);
};

/** Creates the id of a new document. */
export const createRowId = (payload: Payload): string => {
  const { ObjectId } = getDatabaseAdapter(payload).connection.base.Types;
  return new ObjectId().toHexString();
};
