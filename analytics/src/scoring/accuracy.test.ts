import { describe, expect, it } from 'vitest';
import { countAdaptiveItems } from '../testing/count-adaptive-items.ts';
import { measureAccuracy } from '../testing/measure-accuracy.ts';
import { drawNormal } from '../testing/draw-normal.ts';
import { simulateAnswers } from '../testing/simulate-answers.ts';
import { poolOfItems, sixtyItems } from '../testing/sixty-items.ts';
import { estimateEap } from './estimate-eap.ts';
import { estimateWle } from './estimate-wle.ts';
import { createSeededRandom } from './seeded-random.ts';

/** These tests are smaller runs of bench/scoring-accuracy.bench.ts. */
const repeat = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

describe('accuracy of scoring over simulated people', () => {
  it.each([-2, -1, 0, 1, 2])(
    'has little bias and right coverage with the weighted likelihood at ability %d',
    (truth) => {
      const random = createSeededRandom(11 + truth);
      const people = repeat(1000, () => ({
        truth,
        estimate: estimateWle(simulateAnswers(sixtyItems, truth, random)),
      }));
      const { bias, coverage } = measureAccuracy(people);
      expect(Math.abs(bias)).toBeLessThan(0.05);
      expect(coverage).toBeGreaterThanOrEqual(0.93);
      expect(coverage).toBeLessThanOrEqual(0.97);
    },
  );
  it('has little bias and right coverage with the posterior mean, averaged over the prior', () => {
    const random = createSeededRandom(5);
    const people = repeat(2000, () => drawNormal(random)).map((truth) => ({
      truth,
      estimate: estimateEap(simulateAnswers(sixtyItems, truth, random)),
    }));
    const { bias, coverage } = measureAccuracy(people);
    expect(Math.abs(bias)).toBeLessThan(0.05);
    expect(coverage).toBeGreaterThanOrEqual(0.93);
    expect(coverage).toBeLessThanOrEqual(0.97);
  });
  it.each([-2, 0, 2])(
    'is reached by an adaptive scan with half the questions at ability %d',
    (truth) => {
      const random = createSeededRandom(21 + truth);
      const { standardError } = measureAccuracy(
        repeat(100, () => ({
          truth,
          estimate: estimateWle(simulateAnswers(sixtyItems, truth, random)),
        })),
      );
      const lengths = repeat(30, () =>
        countAdaptiveItems(poolOfItems, truth, standardError, random),
      );
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      expect(mean).toBeLessThanOrEqual(sixtyItems.length / 2);
    },
  );
});
