// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../paths.mjs';
import { createNodeEnv } from '../platform/create-node-env.mjs';
import { stopProcessGroup } from '../processes/stop-process-group.mjs';
import { messages } from '../messages.mjs';
import { summarizeReport } from './test-summary.mjs';

/**
 * Runs the tests of one kind and lets vitest write to the screen.
 *
 * @param {object} order
 * @param {string} order.kind project in vitest.config.ts
 * @param {readonly string[]} order.filters
 * @param {NodeJS.ProcessEnv} order.env
 * @param {string} order.dir for the report
 * @param {AbortSignal} order.signal
 * @returns {Promise<import('./test-summary.mjs').TestSummary>}
 */
export async function runVitest({ kind, filters, env, dir, signal }) {
  const report = join(dir, `${kind}.json`);
  const options = ['--project', kind, '--reporter=default', '--reporter=json'];
  const child = spawn(
    paths.node,
    [
      join(paths.bin, 'vitest'),
      'run',
      ...options,
      `--outputFile.json=${report}`,
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
  const tally = existsSync(report)
    ? summarizeReport(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0, failures: [] };
  // An error outside any test, for example in the global setup.
  return code !== 0 && tally.failed === 0
    ? { ...tally, failed: 1, failures: [messages.testing.errorOutsideTests(kind)] }
    : tally;
}
