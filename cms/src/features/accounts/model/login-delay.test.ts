import { describe, expect, it } from 'vitest';
import { computeLoginDelay } from './login-delay.ts';

describe('computeLoginDelay', () => {
  it.each([0, 1, 4])('returns 0 after %i failures', (failures) => {
    expect(computeLoginDelay(failures, false)).toBe(0);
  });

  it('doubles per failure up to fifteen minutes', () => {
    expect([5, 6, 7, 10].map((count) => computeLoginDelay(count, false))).toEqual([
      1000, 2000, 4000, 32_000,
    ]);
    expect(computeLoginDelay(1000, false)).toBe(900_000);
  });

  it('returns at most a minute for a known device', () => {
    expect(computeLoginDelay(1000, true)).toBe(60_000);
  });
});
