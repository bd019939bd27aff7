// @ts-check
import { relative } from 'node:path';
import { paths } from '../paths.mjs';

/** @typedef {import('./test-summary.mjs').TestReport} TestReport */
/** @typedef {{ kind: string, seconds: number, report: TestReport }} TestRun */
/** @typedef {'left' | 'right'} Alignment */

const start = '<!-- test times: written by `npm test -- --write-times` -->';
const end = '<!-- end of test times -->';
const slowestCount = 10;

/**
 * Formats a table as prettier does.
 *
 * @param {readonly Alignment[]} alignments one for each column
 * @param {readonly string[]} header
 * @param {readonly (readonly string[])[]} rows
 * @returns {string}
 */
function formatTable(alignments, header, rows) {
  const widths = alignments.map((_, column) =>
    Math.max(3, ...[header, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const formatRow = (/** @type {readonly string[]} */ row) => {
    const cells = widths.map((width, column) => {
      const cell = row[column] ?? '';
      return alignments[column] === 'right' ? cell.padStart(width) : cell.padEnd(width);
    });
    return `| ${cells.join(' | ')} |`;
  };
  const rule = widths.map((width, column) =>
    alignments[column] === 'right' ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [formatRow(header), formatRow(rule), ...rows.map(formatRow)].join('\n');
}

/** @param {TestReport} report */
const countTests = ({ testResults }) =>
  testResults.reduce((sum, file) => sum + file.assertionResults.length, 0);

/** @param {number} seconds */
const formatSeconds = (seconds) => seconds.toFixed(seconds < 10 ? 1 : 0);

/**
 * Formats the time of each kind of tests and of the slowest files as two tables.
 *
 * @param {readonly TestRun[]} runs
 * @returns {string} Markdown
 */
export function formatTestTimes(runs) {
  const kinds = runs.map(({ kind, seconds, report }) => ({
    kind,
    files: report.testResults.length,
    tests: countTests(report),
    seconds,
  }));
  const sum = (/** @type {'files' | 'tests' | 'seconds'} */ key) =>
    kinds.reduce((total, row) => total + row[key], 0);
  const total = {
    kind: 'all',
    files: sum('files'),
    tests: sum('tests'),
    seconds: sum('seconds'),
  };
  const slowest = runs
    .flatMap(({ kind, report }) =>
      report.testResults.map(({ name, startTime, endTime }) => ({
        kind,
        file: relative(paths.root, name),
        seconds: (endTime - startTime) / 1000,
      })),
    )
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, slowestCount);
  return [
    formatTable(
      ['left', 'right', 'right', 'right'],
      ['kind', 'files', 'tests', 'seconds'],
      [...kinds, total].map(({ kind, files, tests, seconds }) => [
        kind,
        String(files),
        String(tests),
        formatSeconds(seconds),
      ]),
    ),
    'The slowest files, without their imports:',
    formatTable(
      ['left', 'left', 'right'],
      ['file', 'kind', 'seconds'],
      slowest.map(({ file, kind, seconds }) => [`\`${file}\``, kind, formatSeconds(seconds)]),
    ),
  ].join('\n\n');
}

/**
 * Replaces what stands between the two markers of a document.
 *
 * @param {string} document
 * @param {string} times
 * @returns {string}
 * @throws {Error} when the document lacks a marker
 */
export function replaceTestTimes(document, times) {
  const from = document.indexOf(start);
  const to = document.indexOf(end);
  if (from === -1 || to < from) throw new Error('The document has no markers for the test times.');
  return `${document.slice(0, from)}${start}\n\n${times}\n\n${document.slice(to)}`;
}
