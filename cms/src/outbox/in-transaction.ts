import { createLocalReq, type Payload, type PayloadRequest } from 'payload';

const attempts = 5;

interface MongoLike {
  hasErrorLabel(label: string): boolean;
}

const isTransient = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'hasErrorLabel' in error &&
  typeof error.hasErrorLabel === 'function' &&
  (error as MongoLike).hasErrorLabel('TransientTransactionError');

/** Did the database refuse a second document with the same unique key? */
export const isDuplicate = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 11000;

/**
 * Runs work in one transaction: all of it, or nothing. A conflict with other work is tried again a few times, since
 * Payload does not do that itself. Hand the request to every call inside.
 * @throws whatever the work throws, after the transaction is rolled back
 */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const transactionID = await payload.db.beginTransaction();
    if (transactionID === null) throw new Error('The database gave no transaction.');
    const req = await createLocalReq({ req: { transactionID } }, payload);
    try {
      const result = await work(req);
      await payload.db.commitTransaction(transactionID);
      return result;
    } catch (error) {
      await payload.db.rollbackTransaction(transactionID);
      if (attempt >= attempts || !isTransient(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** attempt));
    }
  }
}
