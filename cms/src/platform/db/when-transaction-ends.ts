import type { PayloadRequest } from 'payload';
import { getDatabaseAdapter } from '../access/driver-collection.ts';

/**
 * Runs work when the transaction of a request ended, committed or not; at once without one. For what
 * the database cannot roll back. Nobody waits for the work, so a failure is logged.
 */
export async function whenTransactionEnds(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  work: () => Promise<void>,
): Promise<void> {
  const id = await req.transactionID;
  const session =
    id === undefined ? undefined : getDatabaseAdapter(req.payload).sessions[String(id)];
  if (!session?.inTransaction()) return work();
  session.once('ended', () => {
    work().catch((error: unknown) => {
      req.payload.logger.error({ err: error }, 'work after a transaction failed');
    });
  });
}
