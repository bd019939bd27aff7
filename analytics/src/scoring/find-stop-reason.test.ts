import { describe, expect, it } from 'vitest';
import { findStopReason, type StopRule } from './find-stop-reason.ts';

const prior = { mean: 0, sd: 1 };
const item = { id: 'q', discrimination: 1.5, difficulty: 0, guessing: 0 };
const answer = (count: number, isCorrect = true) =>
  Array.from({ length: count }, () => ({ item, isCorrect }));
const rules: StopRule[] = [
  { kind: 'level', cut: -0.5, certainty: 0.95 },
  { kind: 'standardError', atMost: 0.35 },
  { kind: 'items', atMost: 30 },
];

describe('findStopReason', () => {
  it('is undefined while no rule is met', () => {
    expect(findStopReason([], prior, rules)).toBeUndefined();
    expect(findStopReason(answer(1), prior, rules)).toBeUndefined();
  });
  it('stops when it is certain whether the level is reached', () => {
    expect(findStopReason(answer(5), prior, rules)).toBe('level');
    expect(findStopReason(answer(8, false), prior, rules)).toBe('level');
  });
  it('stops when the standard error is small enough', () => {
    const half = [...answer(12), ...answer(12, false)];
    const atMiddle: StopRule[] = [{ kind: 'level', cut: 0, certainty: 0.95 }, ...rules.slice(1)];
    expect(findStopReason(half, prior, atMiddle)).toBe('standardError');
  });
  it('stops at the maximum number of questions', () => {
    const only: StopRule[] = [{ kind: 'items', atMost: 3 }];
    expect(findStopReason(answer(2), prior, only)).toBeUndefined();
    expect(findStopReason(answer(3), prior, only)).toBe('items');
  });
});
