import { isRecord } from '@digivaardig/contracts/guards';
import { createLocalReq, type Payload, type PayloadRequest, ValidationError } from 'payload';
import { getDatabaseAdapter } from '../access/driver-collection.ts';
import { commitSession } from './commit-session.ts';
import { isTransient } from './is-transient.ts';

const attempts = 8;

/** The database refused a second document with the same unique key. */
class DuplicateKey extends Error {
  override readonly name = 'DuplicateKey';
}

/** Did the work fail because somebody else did the same first? */
export const isDuplicate = (error: unknown): boolean => error instanceof DuplicateKey;

/** The driver says it by a number; Payload hides that behind a validation error, of which only the words tell. */
const isTaken = (error: unknown, req: PayloadRequest): boolean =>
  (isRecord(error) && error['code'] === 11000) ||
  (error instanceof ValidationError &&
    error.data.errors.some(({ message }) => message === req.t('error:valueMustBeUnique')));

/**
 * Runs work in one transaction: all of it, or nothing. A conflict with other work is tried again a few times, since
 * Payload does not do that itself. Hand the request to every call inside.
 * @param from whoever asked: the work goes under their name and rights; without, it is the system's own
 * @throws whatever the work throws, after the transaction is rolled back; see `isDuplicate`;
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
    const asked = from ? { user: from.user, payloadAPI: from.payloadAPI } : {};
    const req = await createLocalReq({ req: { transactionID, ...asked } }, payload);
    try {
      const result = await work(req);
      await commitSession(session);
      // What goes wrong in clearing up changes nothing: it is committed.
      Reflect.deleteProperty(adapter.sessions, transactionID);
      await session.endSession().catch(() => undefined);
      return result;
    } catch (error) {
      await adapter.rollbackTransaction(transactionID);
      if (isTaken(error, req)) throw new DuplicateKey('Done before.', { cause: error });
      if (attempt >= attempts || !isTransient(error)) throw error;
      await new Promise((resolve) =>
        setTimeout(resolve, Math.random() * 20 * 2 ** Math.min(attempt, 5)),
      );
    }
  }
}
