/** The number of an ISO week: 2026-W47 gives 47. Anything else gives NaN. */
export const weekNumber = (week: string): number =>
  Number(/^\d{4}-W(\d{2})$/.exec(week)?.[1] ?? Number.NaN);
