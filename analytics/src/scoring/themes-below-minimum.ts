/**
 * The themes on which someone is under the minimum of their function group: there training is mandatory. A theme
 * without a minimum asks nothing. A theme with a minimum but without a level was not measured, so it is not reported.
 */
export const themesBelowMinimum = (
  levels: ReadonlyMap<string, number>,
  minimums: ReadonlyMap<string, number>,
): string[] =>
  [...minimums]
    .filter(([themeId, minimum]) => (levels.get(themeId) ?? minimum) < minimum)
    .map(([themeId]) => themeId);
