/** A question of a scan as classical scoring sees it. */
export interface ScoredItem {
  readonly id: string;
  readonly themeId: string;
  readonly skillKind: string;
  /** A whole number, at least 1. */
  readonly maxPoints: number;
}

export interface GroupScore {
  /** The theme or the skill kind. */
  readonly id: string;
  /** Part of the points, from 0 to 10000: whole hundredths of a percent, as cells want it. */
  readonly score: number;
  readonly items: number;
}

export interface ScanScores {
  readonly themes: readonly GroupScore[];
  readonly skillKinds: readonly GroupScore[];
}

/**
 * Number-correct scoring: per theme and per skill kind the points that were got of those that could be got. What was
 * not answered got none. Groups come in the order of their first question; one without questions is absent, since
 * nothing is known of it.
 * @param points by the question's id
 * @throws RangeError when a question got more points than it has, or less than 0
 */
export function scoreScan(
  items: readonly ScoredItem[],
  points: ReadonlyMap<string, number>,
): ScanScores {
  return {
    themes: scoreBy(items, points, ({ themeId }) => themeId),
    skillKinds: scoreBy(items, points, ({ skillKind }) => skillKind),
  };
}

function scoreBy(
  items: readonly ScoredItem[],
  points: ReadonlyMap<string, number>,
  groupOf: (item: ScoredItem) => string,
): GroupScore[] {
  const groups = new Map<string, { got: number; most: number; items: number }>();
  for (const item of items) {
    const group = groups.get(groupOf(item)) ?? { got: 0, most: 0, items: 0 };
    groups.set(groupOf(item), {
      got: group.got + pointsOf(item, points),
      most: group.most + item.maxPoints,
      items: group.items + 1,
    });
  }
  return [...groups].map(([id, { got, most, items: count }]) => ({
    id,
    score: Math.round((10_000 * got) / most),
    items: count,
  }));
}

function pointsOf({ id, maxPoints }: ScoredItem, points: ReadonlyMap<string, number>): number {
  const got = points.get(id) ?? 0;
  if (!(got >= 0 && got <= maxPoints)) throw new RangeError(`points of ${id}: 0 to ${maxPoints}`);
  return got;
}
