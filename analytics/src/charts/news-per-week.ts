import type { ContentComparison } from './content-comparison.ts';

export interface NewsBar {
  readonly week: string;
  readonly articles: number;
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
    /** The mean of articles per week; 0 without weeks. */
    readonly average: number;
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
        const articles = newsPerWeek[index] ?? 0;
        return { week, articles, isBelowTarget: articles < target };
      });
      const total = bars.reduce((sum, { articles }) => sum + articles, 0);
      return {
        id: slug,
        label: name,
        domain: [0, Math.max(target * 2, 1, ...bars.map(({ articles }) => articles))],
        bars,
        average: bars.length === 0 ? 0 : total / bars.length,
        weeksBelowTarget: bars.filter(({ isBelowTarget }) => isBelowTarget).length,
      };
    }),
  };
}
