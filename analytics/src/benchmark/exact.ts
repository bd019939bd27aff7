/**
 * The number itself, when every whole number up to it is exact in a double.
 * @throws RangeError for a fraction and beyond ±(2^53 − 1): a sum that rounds would depend on the order of adding
 */
export function exact(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe whole number: ${value}`);
  return value;
}
