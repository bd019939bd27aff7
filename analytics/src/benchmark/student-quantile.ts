import { incompleteBeta } from './incomplete-beta.ts';

/**
 * The value that a Student t variable with these degrees of freedom exceeds with probability
 * `tail`. Bisection solves P(T > t) = ½ I(ν / (ν + t²); ν/2, ½) (Abramowitz & Stegun 26.7.1).
 * @param tail between 0 and 0.5, neither included
 * @param degrees more than 0
 */
export function studentQuantile(tail: number, degrees: number): number {
  if (!(tail > 0 && tail < 0.5)) throw new RangeError('tail: between 0 and 0.5');
  if (!(degrees > 0)) throw new RangeError('degrees: more than 0');
  const tailProbability = (t: number) =>
    incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  let [low, high] = [0, 1];
  while (tailProbability(high) > tail) high *= 2;
  for (let step = 0; step < 100 && high - low > 1e-13 * high; step += 1) {
    const middle = (low + high) / 2;
    if (tailProbability(middle) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
