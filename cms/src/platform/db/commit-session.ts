import { hasErrorLabel } from './is-transient.ts';

/** The part of the driver's ClientSession that ends a transaction. */
export interface Committable {
  commitTransaction(): Promise<unknown>;
}

const attempts = 5;

/**
 * The outcome of the commit is unknown. The work must not run again, since it may be committed.
 * @internal for tests
 */
export class CommitUnknownError extends Error {
  override readonly name = 'CommitUnknownError';
}

/**
 * Commits, and retries when the answer was lost: the server commits a transaction once, however
 * often it is asked. Payload's own commit deletes the session first, so it cannot retry. Source:
 * MongoDB, "UnknownTransactionCommitResult".
 * @throws CommitUnknownError when the answer stays unknown; other errors as the driver throws them
 */
export async function commitSession(session: Committable): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await session.commitTransaction();
      return;
    } catch (error) {
      if (!hasErrorLabel(error, 'UnknownTransactionCommitResult')) throw error;
      if (attempt >= attempts) {
        throw new CommitUnknownError('The outcome of a commit is unknown.', { cause: error });
      }
    }
  }
}
