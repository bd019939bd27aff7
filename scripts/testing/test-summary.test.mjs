// @ts-check
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { paths } from '../paths.mjs';
import { formatSummary } from './judge-tally.mjs';
import { mergeSummaries } from './sum-tallies.mjs';
import { summarizeReport } from './test-summary.mjs';

const file = (/** @type {string} */ status, /** @type {string[]} */ ...tests) => ({
  name: join(paths.root, 'cms/example.test.ts'),
  status,
  message: status === 'failed' ? 'it broke' : '',
  assertionResults: tests.map((test) => ({
    status: test,
    fullName: `it is ${test}`,
    failureMessages: test === 'failed' ? ['1 is no 2'] : [],
  })),
});

it('counts passed, failed, and everything else as skipped', () => {
  const testResults = [
    file('passed', 'passed', 'skipped', 'todo', 'pending'),
    file('failed', 'passed', 'failed'),
  ];
  expect(summarizeReport({ testResults })).toEqual({
    passed: 2,
    failed: 1,
    skipped: 3,
    failures: ['cms/example.test.ts > it is failed\n1 is no 2'],
  });
});

it('counts a file that could not be run as a failure', () => {
  const testResults = [file('failed'), file('failed', 'passed')];
  expect(summarizeReport({ testResults })).toEqual({
    passed: 1,
    failed: 2,
    skipped: 0,
    failures: ['cms/example.test.ts\nit broke', 'cms/example.test.ts\nit broke'],
  });
});

it('sums kinds, and says last what failed and how many', () => {
  const sum = mergeSummaries([
    { passed: 40, failed: 0, skipped: 1, failures: [] },
    { passed: 2, failed: 1, skipped: 0, failures: ['a > b'] },
  ]);
  expect(formatSummary(sum)).toEqual({
    lines: ['a > b', '42 passed, 1 failed, 1 skipped'],
    exitCode: 1,
  });
});

it('is no success when something failed or nothing ran', () => {
  expect(formatSummary({ passed: 9, failed: 1, skipped: 0, failures: [] }).exitCode).toBe(1);
  expect(formatSummary({ passed: 0, failed: 0, skipped: 9, failures: [] }).exitCode).toBe(1);
});
