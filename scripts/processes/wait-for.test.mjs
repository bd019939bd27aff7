// @ts-check
import { describe, expect, it } from 'vitest';
import { waitFor } from './wait-for.mjs';

/**
 * @template T
 * @param {T[]} values the last one is repeated
 * @returns {() => T}
 */
function readInTurn(values) {
  let reads = 0;
  return () => {
    const value = values[Math.min(reads, values.length - 1)];
    reads += 1;
    if (value instanceof Error) throw value;
    return /** @type {T} */ (value);
  };
}

const limits = { timeoutMs: 5000, intervalMs: 1 };

describe('waitFor', () => {
  it('returns the first value that satisfies the condition', async () => {
    const read = readInTurn([1, 2, 3, 4]);
    expect(await waitFor(read, { ...limits, until: (value) => value >= 3 })).toBe(3);
  });

  it('waits for a truthy value when no condition is given', async () => {
    expect(await waitFor(readInTurn(['', 'ready']), limits)).toBe('ready');
  });

  it('tries again after a read that throws', async () => {
    expect(await waitFor(readInTurn([new Error('refused'), true]), limits)).toBe(true);
  });

  it('returns the last value when the time is over', async () => {
    expect(await waitFor(readInTurn([false]), { timeoutMs: 20, intervalMs: 1 })).toBe(false);
  });

  it('throws the last error when the time is over', async () => {
    const read = readInTurn([new Error('refused')]);
    await expect(waitFor(read, { timeoutMs: 20, intervalMs: 1 })).rejects.toThrow('refused');
  });

  it('stops early when it should', async () => {
    const read = readInTurn([false]);
    expect(await waitFor(read, { timeoutMs: 60_000, shouldStop: () => true })).toBe(false);
  });
});
