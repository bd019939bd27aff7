/**
 * Returns the level that a score reaches: 0 below the first cut, and one more for each cut that it
 * reaches.
 * @param cuts the lowest score of each next level, increasing; data of the programme, on the scale
 * of the score
 * @throws RangeError when the cuts do not increase
 */
export function toLevel(score: number, cuts: readonly number[]): number {
  if (cuts.some((cut, index) => index > 0 && !(cut > (cuts[index - 1] ?? cut)))) {
    throw new RangeError('cuts: must increase');
  }
  return cuts.filter((cut) => score >= cut).length;
}

/**
 * Returns the themes on which a person is below the minimum of the function group, where training
 * is mandatory. Themes without a minimum are left out, and so are themes without a level, because
 * they were not measured.
 */
export const findThemesBelowMinimum = (
  levels: ReadonlyMap<string, number>,
  minimums: ReadonlyMap<string, number>,
): string[] =>
  [...minimums]
    .filter(([themeId, minimum]) => (levels.get(themeId) ?? minimum) < minimum)
    .map(([themeId]) => themeId);
