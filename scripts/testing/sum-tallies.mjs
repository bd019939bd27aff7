// @ts-check

/** @typedef {import('./tally-report.mjs').Tally} Tally */

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sumTallies(tallies) {
  const sumOf = (/** @type {'passed' | 'failed' | 'skipped'} */ count) =>
    tallies.reduce((sum, tally) => sum + tally[count], 0);
  return {
    passed: sumOf('passed'),
    failed: sumOf('failed'),
    skipped: sumOf('skipped'),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}
