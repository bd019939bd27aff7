// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../paths.mjs';
import { nodeEnv } from '../platform/node-env.mjs';
import { stopGroup } from '../processes/stop-group.mjs';
import { texts } from '../texts.mjs';
import { tallyReport } from './tally-report.mjs';

/**
 * Runs the tests of one kind and lets vitest write to the screen.
 *
 * @param {object} order
 * @param {string} order.kind project in vitest.config.ts
 * @param {readonly string[]} order.filters
 * @param {NodeJS.ProcessEnv} order.env
 * @param {string} order.dir for the report
 * @param {AbortSignal} order.signal
 * @returns {Promise<import('./tally-report.mjs').Tally>}
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
    { cwd: paths.root, env: nodeEnv(env), detached: true, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  /** @type {Promise<number | null>} */
  const exited = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const stop = () => {
    void stopGroup({ pid: /** @type {number} */ (child.pid), exited, deadlineMs: 15_000 });
  };
  signal.addEventListener('abort', stop, { once: true });
  const code = await exited;
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  const tally = existsSync(report)
    ? tallyReport(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0, failures: [] };
  // An error outside any test, for example in the global setup.
  return code !== 0 && tally.failed === 0
    ? { ...tally, failed: 1, failures: [texts.testing.outside(kind)] }
    : tally;
}
