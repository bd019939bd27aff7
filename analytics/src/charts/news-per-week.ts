import type { ContentComparison } from './content-comparison.ts';

export interface NewsBar {
  readonly week: string;
  /** Null where the figures have no count, as before the municipality started. */
  readonly articles: number | null;
  /** Never for the last week, which was not over when it was counted. */
  readonly isBelowTarget: boolean;
}

export interface NewsPerWeek {
  readonly weeks: readonly string[];
  readonly target: number;
  /** In input order. */
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    /**
     * From 0 to the most articles of a week, and to twice the target at least, so that the target
     * does not look like a maximum.
     */
    readonly domain: readonly [number, number];
    /** One bar per week, oldest first. */
    readonly bars: readonly NewsBar[];
    /** The mean of articles per counted week; null without such weeks. */
    readonly average: number | null;
    /** The weeks that have a count and were over when they were counted. */
    readonly countedWeeks: number;
    readonly weeksBelowTarget: number;
  }[];
}

/** Builds the bars of the news of each municipality per week, beside the target. */
export function buildNewsPerWeek({
  weeks,
  newsPerWeekTarget: target,
  municipalities,
}: Pick<ContentComparison, 'weeks' | 'newsPerWeekTarget' | 'municipalities'>): NewsPerWeek {
  return {
    weeks,
    target,
    rows: municipalities.map(({ slug, name, newsPerWeek }) => {
      const bars = weeks.map((week, index) => {
        const articles = newsPerWeek[index] ?? null;
        const isOver = index < weeks.length - 1;
        return { week, articles, isBelowTarget: isOver && articles !== null && articles < target };
      });
      const counts = bars.slice(0, -1).flatMap(({ articles }) => articles ?? []);
      const total = counts.reduce((sum, articles) => sum + articles, 0);
      return {
        id: slug,
        label: name,
        domain: [0, Math.max(target * 2, 1, ...bars.map(({ articles }) => articles ?? 0))],
        bars,
        average: counts.length === 0 ? null : total / counts.length,
        countedWeeks: counts.length,
        weeksBelowTarget: bars.filter(({ isBelowTarget }) => isBelowTarget).length,
      };
    }),
  };
}
