import { describe, expect, it } from 'vitest';
import { stopReason, type StopRule } from './stop-reason.ts';

const prior = { mean: 0, sd: 1 };
const item = { id: 'q', discrimination: 1.5, difficulty: 0, guessing: 0 };
const given = (count: number, right = true) =>
  Array.from({ length: count }, () => ({ item, right }));
const rules: StopRule[] = [
  { kind: 'level', cut: -0.5, certainty: 0.95 },
  { kind: 'standardError', atMost: 0.35 },
  { kind: 'items', atMost: 30 },
];

describe('stopReason', () => {
  it('goes on while no rule holds', () => {
    expect(stopReason([], prior, rules)).toBeUndefined();
    expect(stopReason(given(1), prior, rules)).toBeUndefined();
  });
  it('stops when it is certain that the level is reached, or that it is not', () => {
    expect(stopReason(given(5), prior, rules)).toBe('level');
    expect(stopReason(given(8, false), prior, rules)).toBe('level');
  });
  it('stops when the standard error is small enough', () => {
    const half = [...given(12), ...given(12, false)];
    const atMiddle: StopRule[] = [{ kind: 'level', cut: 0, certainty: 0.95 }, ...rules.slice(1)];
    expect(stopReason(half, prior, atMiddle)).toBe('standardError');
  });
  it('stops at the most that may be asked', () => {
    const only: StopRule[] = [{ kind: 'items', atMost: 3 }];
    expect(stopReason(given(2), prior, only)).toBeUndefined();
    expect(stopReason(given(3), prior, only)).toBe('items');
  });
});
