// @ts-check
import { describe, expect, it } from 'vitest';
import { judgeLoad } from './judge-load.mjs';

const outage = { from: 1000, to: 3000 };
const sample = (/** @type {number} */ at, /** @type {number | null} */ status) => ({
  at,
  path: '/',
  status,
});

describe('judgeLoad', () => {
  it('excuses server errors and missing answers during the outage', () => {
    const samples = [sample(500, 200), sample(1500, 502), sample(2999, null), sample(3500, 200)];
    expect(judgeLoad(samples, outage)).toEqual({
      requests: 4,
      during: 2,
      outside: [],
      lastAfterMs: 0,
    });
  });

  it('reports failures before and after the outage, and how long they went on', () => {
    const samples = [sample(900, 500), sample(3400, null), sample(3800, 503), sample(4000, 200)];
    const { outside, lastAfterMs } = judgeLoad(samples, outage);
    expect(outside).toHaveLength(3);
    expect(lastAfterMs).toBe(800);
  });

  it('counts no client error as a failure', () => {
    expect(judgeLoad([sample(4000, 404), sample(4001, 429)], outage).outside).toEqual([]);
  });
});
