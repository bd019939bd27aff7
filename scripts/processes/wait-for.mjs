// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Reads a value again and again until it satisfies a condition. A read that throws is tried again.
 *
 * @template T
 * @param {() => Promise<T> | T} read
 * @param {object} options
 * @param {number} options.timeoutMs
 * @param {(value: T) => boolean} [options.until] the condition; by default the value is truthy
 * @param {number} [options.intervalMs] pause between two reads
 * @param {() => boolean} [options.shouldStop] ends the waiting early, for example when the process
 *   that is waited for has exited
 * @returns {Promise<T>} the first value that satisfies the condition, or else the last one that was
 *   read in time
 * @throws what the last read threw, when it threw
 */
export async function waitFor(
  read,
  { timeoutMs, until = Boolean, intervalMs = 100, shouldStop = () => false },
) {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const [result] = await Promise.allSettled([Promise.resolve().then(read)]);
    const isOver = performance.now() >= end || shouldStop();
    if (result.status === 'fulfilled' && (isOver || until(result.value))) return result.value;
    if (result.status === 'rejected' && isOver) throw result.reason;
    await sleep(intervalMs);
  }
}
