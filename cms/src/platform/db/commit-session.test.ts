import { describe, expect, it } from 'vitest';
import { CommitUnknownError, commitSession } from './commit-session.ts';

/** An error as the driver labels it. */
const labelled = (label: string) =>
  Object.assign(new Error(label), { hasErrorLabel: (asked: string) => asked === label });

/** A session whose commits fail with these errors, one after the other, and then succeed. */
function sessionThatFails(...errors: Error[]) {
  const session = {
    commits: 0,
    commitTransaction: () => {
      session.commits += 1;
      const error = errors.shift();
      return error ? Promise.reject(error) : Promise.resolve();
    },
  };
  return session;
}

const unknown = () => labelled('UnknownTransactionCommitResult');

describe('commitSession', () => {
  it('commits once when the server answers', async () => {
    const session = sessionThatFails();
    await commitSession(session);
    expect(session.commits).toBe(1);
  });

  it('commits again while the outcome is unknown', async () => {
    const session = sessionThatFails(unknown(), unknown());
    await commitSession(session);
    expect(session.commits).toBe(3);
  });

  it('throws CommitUnknownError when the outcome stays unknown', async () => {
    const session = sessionThatFails(...Array.from({ length: 9 }, unknown));
    await expect(commitSession(session)).rejects.toBeInstanceOf(CommitUnknownError);
    expect(session.commits).toBe(5);
  });

  it.each([labelled('TransientTransactionError'), new Error('broken')])(
    'throws any other error at once: %s',
    async (error) => {
      const session = sessionThatFails(error);
      await expect(commitSession(session)).rejects.toBe(error);
      expect(session.commits).toBe(1);
    },
  );
});
