/** Numbers from 0 up to but not including 1, one at each call. */
export type RandomSource = () => number;

/**
 * A generator that gives the same numbers for the same seed (mulberry32, Tommy Ettinger, public domain): the choice of
 * questions in a scan can be repeated from its seed. Not for secrets.
 */
export function seededRandom(seed: number): RandomSource {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
