// @ts-check

/** @typedef {import('./test-summary.mjs').TestSummary} TestSummary */

/**
 * @param {readonly TestSummary[]} tallies
 * @returns {TestSummary}
 */
export function mergeSummaries(tallies) {
  const sumOf = (/** @type {'passed' | 'failed' | 'skipped'} */ count) =>
    tallies.reduce((sum, tally) => sum + tally[count], 0);
  return {
    passed: sumOf('passed'),
    failed: sumOf('failed'),
    skipped: sumOf('skipped'),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}
