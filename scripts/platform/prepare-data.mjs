// @ts-check
import { join } from 'node:path';
import { UserError } from '../user-error.mjs';
import { paths } from '../paths.mjs';
import { runCommand } from '../processes/run-command.mjs';
import { messages } from '../messages.mjs';
import { createNodeEnv } from './create-node-env.mjs';

/**
 * @typedef {object} PreparedData
 * @property {boolean} [hasAccounts]
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
 * Lets the cms migrate the database and seed it once.
 *
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.env
 * @param {boolean} options.empty without demo content
 * @param {string} options.logDir
 * @param {(text: string) => void} [options.onProgress]
 * @param {AbortSignal | undefined} [options.signal]
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
      const message = parseLine(line);
      if (!message) return;
      if (typeof message.step === 'string') {
        const { done, total } = message;
        const hasCount = typeof done === 'number' && typeof total === 'number';
        const count = hasCount ? ` (${done} van ${total})` : '';
        onProgress(`${message.step}${count}`);
      }
      prepared = { ...prepared, ...message };
    },
  });
  if (code !== 0) throw new UserError('prepare', messages.errors.prepare, { log });
  return prepared;
}
