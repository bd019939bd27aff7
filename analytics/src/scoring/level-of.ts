/**
 * The level that a score reaches: 0 below the first cut, one more for each cut that it is not under.
 * @param cuts lowest score of each next level, rising; data of the programme, on the scale of the score
 * @throws RangeError when the cuts do not rise
 */
export function levelOf(score: number, cuts: readonly number[]): number {
  if (cuts.some((cut, at) => at > 0 && !(cut > (cuts[at - 1] ?? cut)))) {
    throw new RangeError('cuts: each above the one before');
  }
  return cuts.filter((cut) => score >= cut).length;
}
