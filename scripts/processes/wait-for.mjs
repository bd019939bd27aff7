// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks until the answer is yes. A question that throws counts as no.
 *
 * @param {() => Promise<boolean> | boolean} question
 * @param {{ timeoutMs: number, intervalMs?: number, giveUp?: () => boolean }} limits
 *   `giveUp` ends the waiting early, for example when the process asked about has died
 * @returns {Promise<boolean>} false when the deadline passed or it was given up
 */
export async function waitFor(question, { timeoutMs, intervalMs = 100, giveUp = () => false }) {
  const end = Date.now() + timeoutMs;
  while (!giveUp()) {
    const answer = await Promise.resolve()
      .then(question)
      .catch(() => false);
    if (answer) return true;
    if (Date.now() >= end) return false;
    await sleep(intervalMs);
  }
  return false;
}
