import { describe, expect, it } from 'vitest';
import { ANYTHING, ChangesHeard, LEASE_MS } from './invalidation-log.ts';

const answerAt = (at: number, ...changes: [id: string, municipality: string | null][]) => ({
  at,
  complete: true,
  changes: changes.map(([id, municipality]) => ({ id, municipality })),
});

/** An answer of which the time does not matter. */
const answer = (...changes: [id: string, municipality: string | null][]) => answerAt(0, ...changes);

/** Heard of nothing yet, but asked. */
function listening(): ChangesHeard {
  const heard = new ChangesHeard();
  heard.hear(answer(), 0);
  return heard;
}

describe('what was read before', () => {
  it('no longer holds once a change of that municipality is heard of, and only of that one', () => {
    const heard = listening();
    const since = heard.count;
    heard.hear(answer(['1', 'assen']), 500);
    expect(heard.holds(since, 'assen')).toBe(false);
    expect(heard.holds(since, 'groningen')).toBe(true);
    expect(heard.holds(heard.count, 'assen')).toBe(true);
  });

  it('no longer holds for anybody after a change of all', () => {
    const heard = listening();
    const since = heard.count;
    heard.hear(answer(['1', null]), 500);
    expect(heard.holds(since, 'assen')).toBe(false);
  });

  it('holds on when the same change is told once more', () => {
    const heard = listening();
    heard.hear(answer(['1', 'assen']), 500);
    const since = heard.count;
    heard.hear(answer(['1', 'assen']), 1000);
    expect(heard.holds(since, 'assen')).toBe(true);
  });

  it('no longer holds after any change, if it shows something of all', () => {
    const heard = listening();
    const since = heard.count;
    heard.hear(answer(['1', 'assen']), 500);
    expect(heard.holds(since, ANYTHING)).toBe(false);
    expect(heard.holds(heard.count, ANYTHING)).toBe(true);
  });

  it('no longer holds when changes may have been missed: asked too long ago, or too many', () => {
    const late = listening();
    const since = late.count;
    late.hear(answerAt(60_000), 500);
    expect(late.holds(since, 'assen')).toBe(true);
    // By the clock of the cms, though ours says that it was a moment ago.
    late.hear(answerAt(120_001), 1000);
    expect(late.holds(since, 'assen')).toBe(false);
    const flooded = listening();
    const before = flooded.count;
    flooded.hear({ ...answer(), complete: false }, 500);
    expect(flooded.holds(before, 'assen')).toBe(false);
  });

  it('never holds from before the first answer', () => {
    const heard = new ChangesHeard();
    const since = heard.count;
    heard.hear(answer(), 10);
    expect(heard.holds(since, 'assen')).toBe(false);
  });
});

describe('what is kept may be given', () => {
  it('for a second and a half after the last answer was asked for', () => {
    const heard = new ChangesHeard();
    expect(heard.isCurrent(0)).toBe(false);
    heard.hear(answer(), 1000);
    expect(heard.isCurrent(1000 + LEASE_MS)).toBe(true);
    expect(heard.isCurrent(1001 + LEASE_MS)).toBe(false);
  });
});
