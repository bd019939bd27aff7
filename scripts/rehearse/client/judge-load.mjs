// @ts-check

/** @typedef {import('./load.mjs').Sample} Sample */

/**
 * Separates the failures while a process was away from those that have no such excuse. A failure is
 * a server error, or no answer at all.
 *
 * @param {readonly Sample[]} samples
 * @param {{ from: number, to: number }} outage
 * @returns {{ requests: number, during: number, outside: Sample[], lastAfterMs: number }}
 *   `lastAfterMs` is how long after the outage the last failure was sent; 0 when none was
 */
export function judgeLoad(samples, { from, to }) {
  const failures = samples.filter(({ status }) => status === null || status >= 500);
  const outside = failures.filter(({ at }) => at < from || at > to);
  const last = Math.max(0, ...failures.map(({ at }) => at - to));
  return {
    requests: samples.length,
    during: failures.length - outside.length,
    outside,
    lastAfterMs: last,
  };
}
