import { describe, expect, it } from 'vitest';
import { computeLoginDelay } from './login-delay.ts';

describe('the wait after failed attempts', () => {
  it.each([0, 1, 4])('is none after %i', (failures) => {
    expect(computeLoginDelay(failures, false)).toBe(0);
  });

  it('doubles with each further one, up to a quarter of an hour', () => {
    expect([5, 6, 7, 10].map((count) => computeLoginDelay(count, false))).toEqual([
      1000, 2000, 4000, 32_000,
    ]);
    expect(computeLoginDelay(1000, false)).toBe(900_000);
  });

  it('is a minute at most for a client that signed in here before', () => {
    expect(computeLoginDelay(1000, true)).toBe(60_000);
  });
});
