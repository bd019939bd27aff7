/** Below this, a height relative to the highest adds nothing to a sum in double precision. */
const negligibleLog = -40;

/** A bound on the halvings; no density is narrower than an interval that was halved so often. */
const maxHalvings = 60;

interface Point {
  value: number;
  log: number;
}

/**
 * Finds the interval that contains the whole of a density, from its logarithm. The density may be
 * much narrower than the grid, and it may have several maxima.
 */
export function findSupport(
  computeLog: (value: number) => number,
  grid: readonly number[],
): [number, number] {
  const points = grid.map((value): Point => ({ value, log: computeLog(value) }));
  const maxima = points.flatMap((point, index) => {
    const [before, after] = [points[index - 1] ?? point, points[index + 1] ?? point];
    const isMaximum = point.log >= before.log && point.log >= after.log;
    return isMaximum ? [approachMaximum(computeLog, before, after)] : [];
  });
  const all = [...points, ...maxima];
  const top = all.reduce((best, point) => (point.log > best.log ? point : best));
  const isInside = ({ log }: Point) => log - top.log > negligibleLog;
  const inside = all.filter(isInside).map(({ value }) => value);
  const [first, last] = [Math.min(...inside), Math.max(...inside)];
  const findEdge = (near: number, far: number) => {
    let [within, beyond] = [near, far];
    for (let halving = 0; halving < maxHalvings; halving += 1) {
      // Within a tenth of the width, the edge is exact enough.
      if (Math.abs(beyond - within) <= Math.abs(beyond - top.value) / 10) break;
      const middle = (within + beyond) / 2;
      if (isInside({ value: middle, log: computeLog(middle) })) within = middle;
      else beyond = middle;
    }
    return beyond;
  };
  return [
    findEdge(first, grid.findLast((value) => value < first) ?? first),
    findEdge(last, grid.find((value) => value > last) ?? last),
  ];
}

/** Approaches a maximum between two points by golden section (Kiefer 1953), to within 1 in the log. */
function approachMaximum(
  computeLog: (value: number) => number,
  before: Point,
  after: Point,
): Point {
  const ratio = (Math.sqrt(5) - 1) / 2;
  const createPoint = (value: number): Point => ({ value, log: computeLog(value) });
  let [low, high] = [before, after];
  let left = createPoint(high.value - ratio * (high.value - low.value));
  let right = createPoint(low.value + ratio * (high.value - low.value));
  for (let step = 0; step < maxHalvings; step += 1) {
    const best = Math.max(left.log, right.log);
    if (best - Math.min(low.log, high.log) < 1) break;
    if (left.log > right.log) {
      [high, right] = [right, left];
      left = createPoint(high.value - ratio * (high.value - low.value));
    } else {
      [low, left] = [left, right];
      right = createPoint(low.value + ratio * (high.value - low.value));
    }
  }
  return [low, left, right, high].reduce((best, point) => (point.log > best.log ? point : best));
}
