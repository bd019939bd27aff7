import { logGamma } from './log-gamma.ts';

const tiny = 1e-300;

/** Lentz's method for the continued fraction 26.5.8 of Abramowitz & Stegun. */
function evaluateContinuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / avoidZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let factor = 1;
    for (const term of [even, odd]) {
      d = 1 / avoidZero(1 + term * d);
      c = avoidZero(1 + term / c);
      factor = c * d;
      value *= factor;
    }
    if (Math.abs(factor - 1) < 1e-15) return value;
  }
  throw new RangeError(`incomplete beta function: no convergence at ${x}, ${a}, ${b}`);
}

const avoidZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);

/**
 * The regularized incomplete beta function I(x; a, b).
 * @param x from 0 to 1
 * @param a more than 0
 * @param b more than 0
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const logFront =
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  const front = Math.exp(logFront);
  // The fraction converges fast on one side of the mean; symmetry gives the other side (26.5.2).
  return x < (a + 1) / (a + b + 2)
    ? (front * evaluateContinuedFraction(x, a, b)) / a
    : 1 - (front * evaluateContinuedFraction(1 - x, b, a)) / b;
}
