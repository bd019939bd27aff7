/** The lowest and the highest value that one person can have, in the units of the moments. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** The scale of a score, in hundredths of a point. */
export const scoreScale: Scale = { min: 0, max: 10_000 };

/** The scale of the change of a score between two rounds. */
export const changeScale: Scale = { min: -10_000, max: 10_000 };

/**
 * Returns the value when it is an integer on the scale.
 * @throws RangeError otherwise
 */
export function assertOnScale(name: string, value: number, { min, max }: Scale): number {
  if (!Number.isInteger(value) || value < min || value > max)
    throw new RangeError(`${name}: an integer from ${min} to ${max}`);
  return value;
}
