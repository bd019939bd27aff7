// @ts-check

/**
 * @param {import('./test-summary.mjs').TestSummary} tally
 * @returns {{ lines: readonly string[], exitCode: number }} the last lines of `npm test`, which name again what failed: the
 *   end is what is kept of a long run. A run in which nothing passed is no success either
 */
export function formatSummary({ passed, failed, skipped, failures }) {
  return {
    lines: [...failures, `${passed} passed, ${failed} failed, ${skipped} skipped`],
    exitCode: failed === 0 && passed > 0 ? 0 : 1,
  };
}
