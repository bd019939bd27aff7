import { describe, expect, it } from 'vitest';
import { ANYTHING, ChangesHeard, LEASE_MS } from './changes-heard.ts';

const answer = (...changes: [id: string, municipality: string | null][]) => ({
  complete: true,
  changes: changes.map(([id, municipality]) => ({ id, municipality })),
});

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
    late.hear(answer(), 60_000);
    expect(late.holds(late.count, 'assen')).toBe(true);
    const before = late.count;
    late.hear(answer(), 120_001);
    expect(late.holds(before, 'assen')).toBe(false);
    const flooded = listening();
    const since = flooded.count;
    flooded.hear({ complete: false, changes: [] }, 500);
    expect(flooded.holds(since, 'assen')).toBe(false);
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
