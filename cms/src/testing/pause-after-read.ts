import type { Payload } from 'payload';

/** A read of an account that waits after the database answered, until it is released. */
export interface PausedRead {
  /** Resolves once the read has its answer and waits. */
  reached: Promise<unknown>;
  /** Lets later reads pass; the paused one still waits. */
  disarm: () => void;
  release: () => void;
}

/**
 * Pauses one read of the accounts: the first after `skip` others. Whatever asked goes on with what
 * it read, while other requests change the account. So a race that needs luck happens every time.
 */
export function pauseAfterRead(payload: Payload, skip: number): PausedRead {
  const original = payload.db.findOne;
  let left = skip;
  let isPaused = false;
  const reached = Promise.withResolvers<null>();
  const released = Promise.withResolvers<null>();
  payload.db.findOne = async function findOne(this: typeof payload.db, args) {
    const found = await original.call(this, args);
    if (args.collection === 'users' && !isPaused && left-- <= 0) {
      isPaused = true;
      reached.resolve(null);
      await released.promise;
    }
    return found;
  } as typeof original;
  return {
    reached: reached.promise,
    disarm: () => {
      payload.db.findOne = original;
    },
    release: () => {
      released.resolve(null);
    },
  };
}
