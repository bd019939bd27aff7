// @ts-check
import { join } from 'node:path';
import { UserError } from '../user-error.mjs';
import { paths } from '../paths.mjs';
import { runCommand } from '../processes/run-command.mjs';
import { messages } from '../messages.mjs';
import { createNodeEnv } from './create-node-env.mjs';

/**
 * @typedef {object} PreparedData
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
 * @returns {Promise<PreparedData>}
 * @throws {UserError} naming the log
 */
export async function prepareData({ env, empty, logDir, onProgress = () => {}, signal }) {
  /** @type {PreparedData} */
  let prepared = {};
  const log = join(logDir, 'prepare.log');
  const { code } = await runCommand({
    command: paths.node,
    args: ['src/cli/prepare.ts', ...(empty ? ['--empty'] : [])],
    cwd: join(paths.root, 'cms'),
    env: createNodeEnv({ NODE_ENV: 'production', ...env }),
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
  if (code !== 0) throw new UserError('prepare', messages.errors.prepare, { log });
  return prepared;
}
