import { deleteCounter, toCounterKey, readCounter, replaceCounter } from './counters.ts';
import { rejectForNow } from './reject-for-now.ts';
import type { Attempt } from './attempt.ts';

const second = 1000;
const minute = 60 * second;

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

/**
 * Reserves the next free turn at an account; null when all turns ahead are taken. Concurrent
 * requests get different turns.
 */
async function reserveTurn({ payload, email, now }: Attempt): Promise<Date | null> {
  const key = toCounterKey('turns', email);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const last = await readCounter(payload, key, now);
    const after = (last?.nextAt?.getTime() ?? 0) + turnIntervalMs;
    const turn = new Date(Math.max(now.getTime() + firstTurnMs, after));
    if (turn.getTime() - now.getTime() > maxWaitMs) return null;
    const row = { count: (last?.count ?? 0) + 1, nextAt: turn };
    const expiresAt = new Date(turn.getTime() + maxWaitMs);
    if (await replaceCounter(payload, key, last, { ...row, expiresAt })) return turn;
  }
  return null;
}

/**
 * Lets clients that never signed in to an account try its password one by one, while many of them
 * fail. A client waits for its turn and then has one attempt. The owner is not delayed: their usual
 * client is known, and a link from their mail makes another one known.
 * @throws APIError 429 until it is the turn of this client
 */
export async function waitForTurn(attempt: Attempt): Promise<void> {
  const { payload, req, email, client, now } = attempt;
  const key = toCounterKey('turn', email, client);
  const reserved = await readCounter(payload, key, now);
  const wait = (reserved?.nextAt?.getTime() ?? 0) - now.getTime();
  if (reserved && wait <= 0) {
    await deleteCounter(payload, key);
    return;
  }
  if (reserved) rejectForNow(req, wait);
  const turn = await reserveTurn(attempt);
  if (!turn) return rejectForNow(req, maxWaitMs);
  const expiresAt = new Date(turn.getTime() + turnLifetimeMs);
  await replaceCounter(payload, key, null, { count: 0, nextAt: turn, expiresAt });
  rejectForNow(req, turn.getTime() - now.getTime());
}
