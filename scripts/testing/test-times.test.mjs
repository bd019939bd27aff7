// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { paths } from '../paths.mjs';
import { formatTestTimes, replaceTestTimes } from './test-times.mjs';

/**
 * @param {string} name
 * @param {number} seconds
 * @param {number} tests
 */
const createFile = (name, seconds, tests) => ({
  name: join(paths.root, name),
  status: 'passed',
  startTime: 1000,
  endTime: 1000 + seconds * 1000,
  assertionResults: Array.from({ length: tests }, () => ({ status: 'passed', fullName: 'a test' })),
});

const runs = [
  {
    kind: 'unit',
    seconds: 12.34,
    report: {
      testResults: Array.from({ length: 11 }, (_, n) => createFile(`a/${n}.test.ts`, n / 10, 2)),
    },
  },
  {
    kind: 'browser',
    seconds: 5.67,
    report: { testResults: [createFile('e2e/slow.e2e.test.ts', 4.5, 1)] },
  },
];
const document = readFileSync(join(paths.root, 'docs/testing.md'), 'utf8');

describe('formatTestTimes', () => {
  it('sums files and tests of each kind and of all', () => {
    const times = formatTestTimes(runs);
    expect(times).toMatch(/^\| unit +\| +11 \| +22 \| +12 \|$/m);
    expect(times).toMatch(/^\| browser +\| +1 \| +1 \| +5\.7 \|$/m);
    expect(times).toMatch(/^\| all +\| +12 \| +23 \| +18 \|$/m);
  });

  it('lists the ten slowest files, the slowest first', () => {
    const files = [...formatTestTimes(runs).matchAll(/`([^`]+)`/g)].map(([, file]) => file);
    expect(files).toHaveLength(10);
    expect(files.slice(0, 2)).toEqual(['e2e/slow.e2e.test.ts', 'a/10.test.ts']);
    expect(files).not.toContain('a/0.test.ts');
  });
});

describe('replaceTestTimes', () => {
  it('replaces the earlier tables of docs/testing.md and nothing else', () => {
    const once = replaceTestTimes(document, 'first');
    const [before = '', after = ''] = once.split('\n\nfirst\n\n');
    expect(document.startsWith(before)).toBe(true);
    expect(document.endsWith(after)).toBe(true);
    expect(replaceTestTimes(once, 'second')).toBe(`${before}\n\nsecond\n\n${after}`);
  });

  it('leaves the document as prettier formats it', async () => {
    const written = replaceTestTimes(document, formatTestTimes(runs));
    expect(await format(written, { parser: 'markdown', printWidth: 100 })).toBe(written);
  });

  it('rejects a document without markers', () => {
    expect(() => replaceTestTimes('# Testing', 'times')).toThrow(/no markers/);
  });
});
