/** The positions of a longest increasing run of numbers, not necessarily beside each other. */
function findLongestRun(numbers: readonly number[]): Set<number> {
  const lengths: number[] = [];
  const previous: number[] = [];
  numbers.forEach((number, index) => {
    let best = -1;
    for (let earlier = 0; earlier < index; earlier += 1) {
      const isLower = (numbers[earlier] ?? 0) < number;
      if (isLower && (lengths[earlier] ?? 0) > (best < 0 ? 0 : (lengths[best] ?? 0)))
        best = earlier;
    }
    lengths.push(best < 0 ? 1 : (lengths[best] ?? 0) + 1);
    previous.push(best);
  });
  const run = new Set<number>();
  let at = lengths.indexOf(Math.max(...lengths));
  while (at >= 0) {
    run.add(at);
    at = previous[at] ?? -1;
  }
  return run;
}

/** The ids that must move to turn one order into the other: as few as possible. */
export function listMoved(before: readonly string[], after: readonly string[]): Set<string> {
  const positions = new Map(before.map((id, index) => [id, index]));
  const common = after.filter((id) => positions.has(id));
  const stayed = findLongestRun(common.map((id) => positions.get(id) ?? 0));
  return new Set(common.filter((_, index) => !stayed.has(index)));
}
