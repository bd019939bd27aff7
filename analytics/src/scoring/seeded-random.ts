/** Returns a number from 0 up to but not including 1 at each call. */
export type RandomSource = () => number;

/**
 * Creates a generator that gives the same numbers for the same seed (mulberry32, Tommy Ettinger,
 * public domain), so that the questions of a scan can be reproduced from its seed. It is not
 * suitable for secrets.
 */
export function createSeededRandom(seed: number): RandomSource {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
