// @ts-check
import { expect, it } from 'vitest';
import { judgeTally } from './judge-tally.mjs';
import { sumTallies } from './sum-tallies.mjs';
import { tallyReport } from './tally-report.mjs';

const file = (/** @type {string} */ status, /** @type {string[]} */ ...tests) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

it('counts passed, failed, and everything else as skipped', () => {
  const testResults = [
    file('passed', 'passed', 'skipped', 'todo', 'pending'),
    file('failed', 'passed', 'failed'),
  ];
  expect(tallyReport({ testResults })).toEqual({ passed: 2, failed: 1, skipped: 3 });
});

it('counts a file that could not be run as a failure', () => {
  const testResults = [file('failed'), file('failed', 'passed')];
  expect(tallyReport({ testResults })).toEqual({ passed: 1, failed: 2, skipped: 0 });
});

it('sums kinds and says it in one line', () => {
  const sum = sumTallies([
    { passed: 40, failed: 0, skipped: 1 },
    { passed: 2, failed: 0, skipped: 0 },
  ]);
  expect(judgeTally(sum)).toEqual({ line: '42 passed, 0 failed, 1 skipped', exitCode: 0 });
});

it('is no success when something failed or nothing ran', () => {
  expect(judgeTally({ passed: 9, failed: 1, skipped: 0 }).exitCode).toBe(1);
  expect(judgeTally({ passed: 0, failed: 0, skipped: 9 }).exitCode).toBe(1);
});
