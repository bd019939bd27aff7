import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeMeanInterval } from './mean-interval.ts';
import { changeScale, type Scale, scoreScale } from './scale.ts';

const toMoments = (values: readonly number[]) => ({
  n: values.length,
  sum: values.reduce((total, value) => total + value, 0),
  sumSquares: values.reduce((total, value) => total + value * value, 0),
});
/** A scale without ends, for what the ends of a scale do not concern. */
const endless: Scale = { min: -Infinity, max: Infinity };
const bounds = (values: readonly number[], population?: number, scale = endless) => {
  const result = computeMeanInterval(toMoments(values), population, scale);
  if (result.kind === 'undetermined') throw new Error('undetermined');
  return result.estimate;
};

/** Student’s own data: hours of sleep gained with ten patients, in tenths (Biometrika 6, 1908). */
const sleep = [19, 8, 11, 1, -1, 44, 55, 16, 46, 34];
/** The same patients: the second drug minus the first. */
const pairedSleep = [12, 24, 13, 13, 0, 10, 18, 8, 46, 14];

describe('computeMeanInterval', () => {
  it('gives the interval of Student’s sleep data that SciPy’s t.interval gives', () => {
    expect(bounds(sleep).value / 10).toBeCloseTo(2.33, 10);
    expect(bounds(sleep).low / 10).toBeCloseTo(0.8976775, 6);
    expect(bounds(sleep).high / 10).toBeCloseTo(3.7623225, 6);
  });
  it('gives the paired change of the same data as SciPy does', () => {
    expect(bounds(pairedSleep).value / 10).toBeCloseTo(1.58, 10);
    expect(bounds(pairedSleep).low / 10).toBeCloseTo(0.7001142, 6);
    expect(bounds(pairedSleep).high / 10).toBeCloseTo(2.4598858, 6);
  });
  it('is narrower by √(1 − n/N) in a finite population, and a point when the whole population was measured', () => {
    const halfWidth = bounds(sleep).high - bounds(sleep).value;
    expect(bounds(sleep, 40).high - bounds(sleep, 40).value).toBeCloseTo(
      halfWidth * Math.sqrt(0.75),
      9,
    );
    expect(bounds(sleep, 10)).toEqual({ value: 23.3, low: 23.3, high: 23.3 });
  });
  it('keeps its precision where squares are large and differences small', () => {
    const far = sleep.map((value) => value + 30_000_000);
    expect(bounds(far).high - bounds(far).value).toBeCloseTo(bounds(sleep).high - 23.3, 6);
  });
  it('ends at the highest score when nine people have it', () => {
    const result = computeMeanInterval({ n: 10, sum: 98_000, sumSquares: 964_000_000 });
    expect(result).toMatchObject({ estimate: { value: 9800, high: 10_000 } });
    expect(result.kind === 'estimate' && result.estimate.low).toBeCloseTo(9347.57, 2);
  });
  it('ends at the lowest score when nine people have it', () => {
    expect(bounds([...Array<number>(9).fill(0), 2000], undefined, scoreScale)).toMatchObject({
      low: 0,
      value: 200,
    });
  });
  it.each([scoreScale, changeScale])('lies on the scale and around the mean', (scale) => {
    const values = fc.array(fc.integer({ ...scale }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.option(fc.integer({ min: 30, max: 60 })), (all, population) => {
        const { low, value, high } = bounds(all, population ?? undefined, scale);
        expect(low).toBeGreaterThanOrEqual(scale.min);
        expect(high).toBeLessThanOrEqual(scale.max);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
      }),
    );
  });
  it('rejects moments of values that the scale does not have', () => {
    const change = toMoments([-300, 100]);
    expect(() => computeMeanInterval(change)).toThrow(RangeError);
    expect(() => computeMeanInterval(toMoments([10_001, 10_001]))).toThrow(RangeError);
    expect(computeMeanInterval(change, undefined, changeScale).kind).toBe('estimate');
  });
  it('is undetermined for fewer than two observations', () => {
    expect(computeMeanInterval(toMoments([]))).toEqual({ kind: 'undetermined' });
    expect(computeMeanInterval(toMoments([5]))).toEqual({ kind: 'undetermined' });
  });
  it('rejects impossible moments and a population that is too small', () => {
    expect(() => computeMeanInterval({ n: 2, sum: 10, sumSquares: 1 })).toThrow(RangeError);
    expect(() => computeMeanInterval(toMoments([1, 2, 3]), 2)).toThrow(RangeError);
    expect(() => computeMeanInterval({ n: -1, sum: 0, sumSquares: 0 })).toThrow(RangeError);
  });
  it('shifts with the values and keeps its width', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(scores, fc.integer({ min: -5000, max: 5000 }), (values, shift) => {
        const [before, after] = [bounds(values), bounds(values.map((value) => value + shift))];
        expect(after.low).toBeCloseTo(before.low + shift, 6);
        expect(after.high).toBeCloseTo(before.high + shift, 6);
      }),
    );
  });
});
