// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from '../messages.mjs';
import { paths } from '../paths.mjs';
import { createNodeEnv } from '../platform/create-node-env.mjs';
import { stopProcessGroup } from '../processes/stop-process-group.mjs';
import { summarizeReport } from './test-summary.mjs';

/**
 * Runs the tests of one kind and lets vitest write to the screen.
 *
 * @param {object} options
 * @param {string} options.kind project in vitest.config.ts
 * @param {readonly string[]} options.filters
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string} options.dir for the report
 * @param {AbortSignal} options.signal
 * @returns {Promise<{
 *   summary: import('./test-summary.mjs').TestSummary,
 *   run: import('./test-times.mjs').TestRun,
 * }>}
 */
export async function runVitest({ kind, filters, env, dir, signal }) {
  const startedAt = performance.now();
  const reportFile = join(dir, `${kind}.json`);
  const options = ['--project', kind, '--reporter=default', '--reporter=json'];
  // Files that share a platform pass in any order. Vitest prints the seed.
  if (kind === 'browser') options.push('--sequence.shuffle.files');
  if (env.FILE_ORDER_SEED) options.push(`--sequence.seed=${env.FILE_ORDER_SEED}`);
  const child = spawn(
    paths.node,
    [
      join(paths.bin, 'vitest'),
      'run',
      ...options,
      `--outputFile.json=${reportFile}`,
      '--passWithNoTests',
      ...filters,
    ],
    {
      cwd: paths.root,
      env: createNodeEnv(env),
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  /** @type {Promise<number | null>} */
  const exited = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const stop = () => {
    void stopProcessGroup({ pid: /** @type {number} */ (child.pid), exited, timeoutMs: 15_000 });
  };
  signal.addEventListener('abort', stop, { once: true });
  const code = await exited;
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  /** @type {import('./test-summary.mjs').TestReport} */
  const report = existsSync(reportFile)
    ? JSON.parse(readFileSync(reportFile, 'utf8'))
    : { testResults: [] };
  const summary = summarizeReport(report);
  const seconds = (performance.now() - startedAt) / 1000;
  // An error outside any test, for example in the global setup.
  const hasOtherError = code !== 0 && summary.failed === 0;
  return {
    summary: hasOtherError
      ? { ...summary, failed: 1, failures: [messages.testing.errorOutsideTests(kind)] }
      : summary,
    run: { kind, seconds, report },
  };
}
