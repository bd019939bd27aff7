import type { Payload } from 'payload';

/** An id as the database keeps it, for tests that write past the cms. New when no text is given. */
export function objectId(payload: Payload, text?: string): unknown {
  const { ObjectId } = payload.db.connection.base.Types;
  return text === undefined ? new ObjectId() : new ObjectId(text);
}
