/** The Bernoulli terms of Stirling's series: 1/12, −1/360, 1/1260, −1/1680, 1/1188. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188];

/**
 * The natural logarithm of the gamma function for x above 0, by Stirling's series (Abramowitz &
 * Stegun 6.1.41). The recurrence first moves x up to where five terms give the precision of a
 * double.
 */
export function logGamma(x: number): number {
  let shifted = x;
  let below = 0;
  while (shifted < 15) {
    below += Math.log(shifted);
    shifted += 1;
  }
  const series = stirling.reduce((sum, term, index) => sum + term / shifted ** (2 * index + 1), 0);
  return (shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2 + series - below;
}
