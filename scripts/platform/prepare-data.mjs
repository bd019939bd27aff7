// @ts-check
import { join } from 'node:path';
import { Fault } from '../fault.mjs';
import { paths } from '../paths.mjs';
import { runToEnd } from '../processes/run-to-end.mjs';
import { texts } from '../texts.mjs';
import { nodeEnv } from './node-env.mjs';

/**
 * @typedef {object} Prepared
 * @property {string} [link] one-time link of the first administrator
 * @property {{ email: string, role: string }[]} [accounts] of the demo
 * @property {string} [password] of the demo accounts
 */

/**
 * @param {string} line
 * @returns {Record<string, unknown> | undefined}
 */
function parseLine(line) {
  try {
    const value = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Migrates the database and seeds it once, by the cms.
 *
 * @param {object} order
 * @param {NodeJS.ProcessEnv} order.env
 * @param {boolean} order.empty without demo content
 * @param {string} order.logDir
 * @param {(text: string) => void} [order.onProgress]
 * @param {AbortSignal | undefined} [order.signal]
 * @returns {Promise<Prepared>}
 * @throws {Fault} naming the log
 */
export async function prepareData({ env, empty, logDir, onProgress = () => {}, signal }) {
  /** @type {Prepared} */
  let prepared = {};
  const log = join(logDir, 'prepare.log');
  const { code } = await runToEnd({
    command: paths.node,
    args: ['src/cli/prepare.ts', ...(empty ? ['--empty'] : [])],
    cwd: join(paths.root, 'cms'),
    env: nodeEnv({ NODE_ENV: 'production', ...env }),
    log,
    signal,
    onLine: (line) => {
      const told = parseLine(line);
      if (!told) return;
      if (typeof told.step === 'string') {
        const { done, total } = told;
        const counted = typeof done === 'number' && typeof total === 'number';
        const count = counted ? ` (${done} van ${total})` : '';
        onProgress(`${told.step}${count}`);
      }
      prepared = { ...prepared, ...told };
    },
  });
  if (code !== 0) throw new Fault('prepare', texts.fault.prepare, { log });
  return prepared;
}
