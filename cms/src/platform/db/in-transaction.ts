import { isRecord } from '@digivaardig/contracts/guards';
import { createLocalReq, type Payload, type PayloadRequest, ValidationError } from 'payload';
import { getDatabaseAdapter } from '../access/driver-collection.ts';
import { commitSession } from './commit-session.ts';
import { isTransient } from './is-transient.ts';

const attempts = 8;

/** The database rejected a second document with the same unique key. */
class DuplicateKey extends Error {
  override readonly name = 'DuplicateKey';
}

/** Whether the work failed because a concurrent request did the same first. */
export const isDuplicate = (error: unknown): boolean => error instanceof DuplicateKey;

/**
 * Whether the database rejected a duplicate key. The driver has a code for it; Payload replaces it
 * by a validation error, which only its message identifies.
 */
export const isDuplicateKey = (error: unknown, req: Pick<PayloadRequest, 't'>): boolean =>
  (isRecord(error) && error['code'] === 11000) ||
  (error instanceof ValidationError &&
    error.data.errors.some(({ message }) => message === req.t('error:valueMustBeUnique')));

/**
 * Runs work in one transaction. A conflict with other work is retried a few times, since Payload
 * does not retry itself. Pass the request to every call inside.
 * @param from the request whose user the work runs as; the system when omitted
 * @throws the error of the work, after the transaction is rolled back; see `isDuplicate`;
 *   CommitUnknownError when the database did not say whether it committed
 */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  from?: Pick<PayloadRequest, 'user' | 'payloadAPI'>,
): Promise<T> {
  const adapter = getDatabaseAdapter(payload);
  for (let attempt = 1; ; attempt += 1) {
    const transactionID = await adapter.beginTransaction();
    const session = transactionID === null ? undefined : adapter.sessions[transactionID];
    if (transactionID === null || !session) throw new Error('The database gave no transaction.');
    const caller = from ? { user: from.user, payloadAPI: from.payloadAPI } : {};
    const req = await createLocalReq({ req: { transactionID, ...caller } }, payload);
    try {
      const result = await work(req);
      await commitSession(session);
      // The transaction is committed: an error while closing the session changes nothing.
      Reflect.deleteProperty(adapter.sessions, transactionID);
      await session.endSession().catch(() => undefined);
      return result;
    } catch (error) {
      await adapter.rollbackTransaction(transactionID);
      if (isDuplicateKey(error, req))
        throw new DuplicateKey('A concurrent request wrote the same key first.', { cause: error });
      if (attempt >= attempts || !isTransient(error)) throw error;
      await new Promise((resolve) =>
        setTimeout(resolve, Math.random() * 20 * 2 ** Math.min(attempt, 5)),
      );
    }
  }
}
