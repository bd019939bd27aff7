import { describe, expect, it } from 'vitest';
import { ALL_TENANTS, InvalidationLog, LEASE_MS } from './invalidation-log.ts';

const answerAt = (at: number, ...changes: [id: string, municipality: string | null][]) => ({
  at,
  complete: true,
  changes: changes.map(([id, municipality]) => ({ id, municipality })),
});

/** An answer whose time does not matter. */
const answer = (...changes: [id: string, municipality: string | null][]) => answerAt(0, ...changes);

/** A log that received one answer without changes. */
function aLog(): InvalidationLog {
  const log = new InvalidationLog();
  log.apply(answer(), 0);
  return log;
}

describe('InvalidationLog.isStillValid', () => {
  it('is false after a change of the same municipality, and true after one of another', () => {
    const log = aLog();
    const before = log.version;
    log.apply(answer(['1', 'assen']), 500);
    expect(log.isStillValid(before, 'assen')).toBe(false);
    expect(log.isStillValid(before, 'groningen')).toBe(true);
    expect(log.isStillValid(log.version, 'assen')).toBe(true);
  });

  it('is false for every municipality after a change of all municipalities', () => {
    const log = aLog();
    const before = log.version;
    log.apply(answer(['1', null]), 500);
    expect(log.isStillValid(before, 'assen')).toBe(false);
  });

  it('stays true when an answer repeats a change', () => {
    const log = aLog();
    log.apply(answer(['1', 'assen']), 500);
    const before = log.version;
    log.apply(answer(['1', 'assen']), 1000);
    expect(log.isStillValid(before, 'assen')).toBe(true);
  });

  it('is false for ALL_TENANTS after a change of any municipality', () => {
    const log = aLog();
    const before = log.version;
    log.apply(answer(['1', 'assen']), 500);
    expect(log.isStillValid(before, ALL_TENANTS)).toBe(false);
    expect(log.isStillValid(log.version, ALL_TENANTS)).toBe(true);
  });

  it('is false when changes may have been missed, after a long gap or an incomplete answer', () => {
    const late = aLog();
    const beforeGap = late.version;
    late.apply(answerAt(60_000), 500);
    expect(late.isStillValid(beforeGap, 'assen')).toBe(true);
    // The clock of the cms counts, although ours advanced by half a second only.
    late.apply(answerAt(120_001), 1000);
    expect(late.isStillValid(beforeGap, 'assen')).toBe(false);
    const overflowed = aLog();
    const beforeOverflow = overflowed.version;
    overflowed.apply({ ...answer(), complete: false }, 500);
    expect(overflowed.isStillValid(beforeOverflow, 'assen')).toBe(false);
  });

  it('is false for a version from before the first answer', () => {
    const log = new InvalidationLog();
    const before = log.version;
    log.apply(answer(), 10);
    expect(log.isStillValid(before, 'assen')).toBe(false);
  });
});

describe('InvalidationLog.hasFreshLease', () => {
  it('is true until LEASE_MS after the last answered poll was sent', () => {
    const log = new InvalidationLog();
    expect(log.hasFreshLease(0)).toBe(false);
    log.apply(answer(), 1000);
    expect(log.hasFreshLease(1000 + LEASE_MS)).toBe(true);
    expect(log.hasFreshLease(1001 + LEASE_MS)).toBe(false);
  });
});
