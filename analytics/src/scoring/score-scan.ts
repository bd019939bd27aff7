/** A question of a scan with what classical scoring needs. */
export interface ScoredItem {
  readonly id: string;
  readonly themeId: string;
  readonly skillKind: string;
  /** An integer of at least 1. */
  readonly maxPoints: number;
}

export interface GroupScore {
  /** The theme or the skill kind. */
  readonly id: string;
  /**
   * The share of the points in hundredths of a per cent, an integer from 0 to 10000, as cells need
   * it.
   */
  readonly score: number;
  readonly items: number;
}

export interface ScanScores {
  readonly themes: readonly GroupScore[];
  readonly skillKinds: readonly GroupScore[];
}

/**
 * Scores a scan by number correct: the share of the possible points per theme and per skill kind. A
 * question without an answer gets no points. Groups come in the order of their first question; a
 * group without questions is absent.
 * @param points points by the id of the question
 * @throws RangeError when the points of a question are negative or exceed its maximum
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
  getGroup: (item: ScoredItem) => string,
): GroupScore[] {
  const groups = new Map<string, { points: number; maxPoints: number; items: number }>();
  for (const item of items) {
    const group = groups.get(getGroup(item)) ?? { points: 0, maxPoints: 0, items: 0 };
    groups.set(getGroup(item), {
      points: group.points + readPoints(item, points),
      maxPoints: group.maxPoints + item.maxPoints,
      items: group.items + 1,
    });
  }
  return [...groups].map(([id, group]) => ({
    id,
    score: Math.round((10_000 * group.points) / group.maxPoints),
    items: group.items,
  }));
}

function readPoints({ id, maxPoints }: ScoredItem, points: ReadonlyMap<string, number>): number {
  const itemPoints = points.get(id) ?? 0;
  if (!(itemPoints >= 0 && itemPoints <= maxPoints))
    throw new RangeError(`points of ${id}: 0 to ${maxPoints}`);
  return itemPoints;
}
