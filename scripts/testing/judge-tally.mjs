// @ts-check

/**
 * @param {import('./tally-report.mjs').Tally} tally
 * @returns {{ line: string, exitCode: number }} the last line of `npm test`; a run in which
 *   nothing passed is no success either
 */
export function judgeTally({ passed, failed, skipped }) {
  return {
    line: `${passed} passed, ${failed} failed, ${skipped} skipped`,
    exitCode: failed === 0 && passed > 0 ? 0 : 1,
  };
}
