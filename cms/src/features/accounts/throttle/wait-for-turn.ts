import { RateLimit } from '#platform/rate-limits/rate-limit.ts';
import { rejectForNow } from '#platform/rate-limits/reject-for-now.ts';
import type { Attempt } from './attempt.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * The first turn starts after this delay: long for a program, short for the owner at a new desk.
 */
const firstTurnMs = 30 * second;

/** The time between two turns, which limits the guesses of all clients together. */
const turnIntervalMs = 10 * second;

/** The maximum time ahead for which turns are given out. */
const maxWaitMs = 15 * minute;

/** The time within which a turn must be used. */
const turnLifetimeMs = 10 * minute;

/** The turns that were given out at an account. */
const turnsOfAccount = new RateLimit({
  name: 'turns',
  points: hour / turnIntervalMs,
  seconds: hour / second,
});

/** The turn of one client at an account. Its period ends when the turn can no longer be used. */
const turnOfClient = new RateLimit({
  name: 'turn',
  points: 1,
  seconds: (maxWaitMs + turnLifetimeMs) / second,
});

/**
 * Reserves the next free turn at an account; null when all turns ahead are taken. Concurrent
 * requests get different turns, since each has its own place in the count. Turns that nobody wanted
 * can be used later in the hour.
 * @returns milliseconds until the turn starts
 */
async function reserveTurn({ payload, email }: Attempt): Promise<number | null> {
  const { count, waitMs } = await turnsOfAccount.count(payload, [email]);
  const elapsedMs = hour - waitMs;
  const startMs = firstTurnMs + (count - 1) * turnIntervalMs - elapsedMs;
  if (startMs <= maxWaitMs) return Math.max(firstTurnMs, startMs);
  await turnsOfAccount.takeBack(payload, [email]);
  return null;
}

/**
 * Lets clients that never signed in to an account try its password one by one, while many of them
 * fail. A client waits for its turn and then has one attempt. The owner is not delayed: their usual
 * client is known, and a link from their mail makes another one known.
 * @throws APIError 429 until it is the turn of this client
 */
export async function waitForTurn(attempt: Attempt): Promise<void> {
  const { payload, req, email, client } = attempt;
  const reserved = await turnOfClient.read(payload, [email, client]);
  if (reserved) {
    const untilStartMs = reserved.waitMs - turnLifetimeMs;
    if (untilStartMs > 0) rejectForNow(req, untilStartMs);
    if (await turnOfClient.clear(payload, [email, client])) return;
  }
  const waitMs = await reserveTurn(attempt);
  if (waitMs === null) return rejectForNow(req, maxWaitMs);
  await turnOfClient.restart(payload, [email, client], (waitMs + turnLifetimeMs) / second);
  rejectForNow(req, waitMs);
}
