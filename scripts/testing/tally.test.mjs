// @ts-check
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { paths } from '../paths.mjs';
import { judgeTally } from './judge-tally.mjs';
import { sumTallies } from './sum-tallies.mjs';
import { tallyReport } from './tally-report.mjs';

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
  expect(tallyReport({ testResults })).toEqual({
    passed: 2,
    failed: 1,
    skipped: 3,
    failures: ['cms/example.test.ts > it is failed\n1 is no 2'],
  });
});

it('counts a file that could not be run as a failure', () => {
  const testResults = [file('failed'), file('failed', 'passed')];
  expect(tallyReport({ testResults })).toEqual({
    passed: 1,
    failed: 2,
    skipped: 0,
    failures: ['cms/example.test.ts\nit broke', 'cms/example.test.ts\nit broke'],
  });
});

it('sums kinds, and says last what failed and how many', () => {
  const sum = sumTallies([
    { passed: 40, failed: 0, skipped: 1, failures: [] },
    { passed: 2, failed: 1, skipped: 0, failures: ['a > b'] },
  ]);
  expect(judgeTally(sum)).toEqual({
    lines: ['a > b', '42 passed, 1 failed, 1 skipped'],
    exitCode: 1,
  });
});

it('is no success when something failed or nothing ran', () => {
  expect(judgeTally({ passed: 9, failed: 1, skipped: 0, failures: [] }).exitCode).toBe(1);
  expect(judgeTally({ passed: 0, failed: 0, skipped: 9, failures: [] }).exitCode).toBe(1);
});
