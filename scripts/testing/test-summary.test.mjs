// @ts-check
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paths } from '../paths.mjs';
import { formatSummary, mergeSummaries, summarizeReport } from './test-summary.mjs';

const createFile = (/** @type {string} */ status, /** @type {string[]} */ ...tests) => ({
  name: join(paths.root, 'cms/example.test.ts'),
  status,
  message: status === 'failed' ? 'it broke' : '',
  startTime: 0,
  endTime: 1,
  assertionResults: tests.map((test) => ({
    status: test,
    fullName: `it is ${test}`,
    failureMessages: test === 'failed' ? ['1 is no 2'] : [],
  })),
});

describe('summarizeReport', () => {
  it('counts passed and failed tests, and all others as skipped', () => {
    const testResults = [
      createFile('passed', 'passed', 'skipped', 'todo', 'pending'),
      createFile('failed', 'passed', 'failed'),
    ];
    expect(summarizeReport({ testResults })).toEqual({
      passed: 2,
      failed: 1,
      skipped: 3,
      failures: ['cms/example.test.ts > it is failed\n1 is no 2'],
    });
  });

  it('counts a file that could not be run as a failure', () => {
    const testResults = [createFile('failed'), createFile('failed', 'passed')];
    expect(summarizeReport({ testResults })).toEqual({
      passed: 1,
      failed: 2,
      skipped: 0,
      failures: ['cms/example.test.ts\nit broke', 'cms/example.test.ts\nit broke'],
    });
  });
});

describe('formatSummary', () => {
  it('lists the failures of all kinds, and the sums last', () => {
    const summary = mergeSummaries([
      { passed: 40, failed: 0, skipped: 1, failures: [] },
      { passed: 2, failed: 1, skipped: 0, failures: ['a > b'] },
    ]);
    expect(formatSummary(summary)).toEqual({
      lines: ['a > b', '42 passed, 1 failed, 1 skipped'],
      exitCode: 1,
    });
  });

  it('fails when a test failed or no test passed', () => {
    expect(formatSummary({ passed: 9, failed: 1, skipped: 0, failures: [] }).exitCode).toBe(1);
    expect(formatSummary({ passed: 0, failed: 0, skipped: 9, failures: [] }).exitCode).toBe(1);
  });
});
