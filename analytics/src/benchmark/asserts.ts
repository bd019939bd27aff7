/**
 * Returns the number when it is an integer that a double holds exactly.
 * @throws RangeError for a fraction and beyond ±(2^53 − 1), because a rounded sum would depend on
 * the order of adding
 */
export function assertSafeInteger(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`);
  return value;
}

/**
 * Returns the count when it is an integer of at least 0.
 * @throws RangeError otherwise: a cell of which events are still missing has no figures yet
 */
export function assertCount(name: string, count: number): number {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${name}: 0 or more`);
  return count;
}

/**
 * Returns the size of the population that n people were observed in.
 * @throws RangeError when the population is smaller than n
 */
export function assertPopulation(n: number, population: number): number {
  if (assertCount('population', population) < n) throw new RangeError('population: at least n');
  return population;
}
