// @ts-check
import { relative } from 'node:path';
import { paths } from '../paths.mjs';

/**
 * @typedef {object} TestSummary
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} failures what failed, each with its file and what was said of it
 */

/**
 * @typedef {object} Report of vitest's json reporter, as far as it is read here
 * @property {{
 *   name: string,
 *   status: string,
 *   message?: string,
 *   assertionResults: { status: string, fullName: string, failureMessages?: string[] | null }[],
 * }[]} testResults
 */

/**
 * Counts the tests of one run. A file that could not be run at all has no tests to count, so it
 * counts as one failure itself.
 *
 * @param {Report} report
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
