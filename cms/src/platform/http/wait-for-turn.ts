import { deleteCounter, toCounterKey, readCounter, replaceCounter } from './counters.ts';
import { rejectForNow } from './reject-for-now.ts';
import type { Attempt } from './attempt.ts';

const second = 1000;
const minute = 60 * second;

/** The first turn is this far away: long for a program, short for the owner at a new desk. */
const firstTurnMs = 30 * second;

/** Between two turns, whoever takes them: the ceiling on guesses at an account that many try. */
const turnIntervalMs = 10 * second;

/** Turns are given out this far ahead. */
const maxWaitMs = 15 * minute;

/** How long a turn may be left unused. */
const turnLifetimeMs = 10 * minute;

/**
 * The next free turn at an account; null when all turns ahead are taken. Of two at once each gets
 * their own.
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
 * Lets clients that never signed in to an account try its password one after another, while many of
 * them fail at it. A client waits for its turn and then has one attempt. Its owner is not slowed:
 * they signed in from where they work before, and elsewhere a link from their mail makes the client
 * known.
 * @throws APIError 429 until the turn is there
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
