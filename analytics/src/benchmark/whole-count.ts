/**
 * The count itself.
 * @throws RangeError when it is negative or no whole number: a cell with events still missing has no figures yet
 */
export function wholeCount(name: string, count: number): number {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${name}: 0 or more`);
  return count;
}
