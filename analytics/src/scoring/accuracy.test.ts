import { describe, expect, it } from 'vitest';
import { adaptiveLength } from '../testing/adaptive-length.ts';
import { judgeEstimates } from '../testing/judge-estimates.ts';
import { normalDraw } from '../testing/normal-draw.ts';
import { simulateAnswers } from '../testing/simulate-answers.ts';
import { poolOfItems, sixtyItems } from '../testing/sixty-items.ts';
import { estimateEap } from './estimate-eap.ts';
import { estimateWle } from './estimate-wle.ts';
import { seededRandom } from './seeded-random.ts';

/** A smaller run of what bench/scoring-accuracy.bench.ts prints. */
const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

describe('the accuracy of scoring, over simulated people', () => {
  it.each([-2, -1, 0, 1, 2])('is right with the weighted likelihood at ability %d', (truth) => {
    const random = seededRandom(11 + truth);
    const people = many(1000, () => ({
      truth,
      estimate: estimateWle(simulateAnswers(sixtyItems, truth, random)),
    }));
    const { bias, coverage } = judgeEstimates(people);
    expect(Math.abs(bias)).toBeLessThan(0.05);
    expect(coverage).toBeGreaterThanOrEqual(0.93);
    expect(coverage).toBeLessThanOrEqual(0.97);
  });
  it('is right with the posterior mean, averaged over the prior', () => {
    const random = seededRandom(5);
    const people = many(2000, () => normalDraw(random)).map((truth) => ({
      truth,
      estimate: estimateEap(simulateAnswers(sixtyItems, truth, random)),
    }));
    const { bias, coverage } = judgeEstimates(people);
    expect(Math.abs(bias)).toBeLessThan(0.05);
    expect(coverage).toBeGreaterThanOrEqual(0.93);
    expect(coverage).toBeLessThanOrEqual(0.97);
  });
  it.each([-2, 0, 2])('is reached with half the questions, adaptively, at ability %d', (truth) => {
    const random = seededRandom(21 + truth);
    const { standardError } = judgeEstimates(
      many(100, () => ({
        truth,
        estimate: estimateWle(simulateAnswers(sixtyItems, truth, random)),
      })),
    );
    const lengths = many(30, () => adaptiveLength(poolOfItems, truth, standardError, random));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeLessThanOrEqual(sixtyItems.length / 2);
  });
});
