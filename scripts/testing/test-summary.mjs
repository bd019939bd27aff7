// @ts-check
import { relative } from 'node:path';
import { paths } from '../paths.mjs';

/**
 * @typedef {object} TestSummary
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} failures each failed test with its file and its errors
 */

/**
 * @typedef {object} TestReport the part of the report of vitest's JSON reporter that is read here
 * @property {{
 *   name: string,
 *   status: string,
 *   message?: string,
 *   startTime: number,
 *   endTime: number,
 *   assertionResults: { status: string, fullName: string, failureMessages?: string[] | null }[],
 * }[]} testResults
 */

/**
 * Counts the tests of a report. A file that could not be run has no tests to count, so it counts as
 * one failure.
 *
 * @param {TestReport} report
 * @returns {TestSummary}
 */
export function summarizeReport({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failures = testResults.flatMap((file) => {
    const path = relative(paths.root, file.name);
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && file.status === 'failed') return [`${path}\n${file.message ?? ''}`];
    return failed.map(
      (test) => `${path} > ${test.fullName}\n${(test.failureMessages ?? []).join('\n')}`,
    );
  });
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed').length;
  return { passed, failed: failures.length, skipped, failures };
}

/**
 * @param {readonly TestSummary[]} summaries
 * @returns {TestSummary} their sum
 */
export function mergeSummaries(summaries) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ count) =>
    summaries.reduce((total, summary) => total + summary[count], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    failures: summaries.flatMap(({ failures }) => failures),
  };
}

/**
 * Formats the last lines of `npm test`. They repeat the failures, since the end of a long run is
 * what a reader sees. A run in which no test passed fails too.
 *
 * @param {TestSummary} summary
 * @returns {{ lines: readonly string[], exitCode: number }}
 */
export function formatSummary({ passed, failed, skipped, failures }) {
  return {
    lines: [...failures, `${passed} passed, ${failed} failed, ${skipped} skipped`],
    exitCode: failed === 0 && passed > 0 ? 0 : 1,
  };
}
