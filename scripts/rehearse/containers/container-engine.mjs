// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { messages } from '../../messages.mjs';
import { UserError } from '../../user-error.mjs';
import { findOnPath } from '../../services/find-on-path.mjs';

/** @typedef {{ code: number | null, stdout: string, stderr: string }} EngineResult */

/**
 * @typedef {object} ContainerEngine
 * @property {'docker' | 'podman'} name
 * @property {(args: readonly string[], options?: { env?: NodeJS.ProcessEnv }) => Promise<string>} run
 *   returns stdout, and throws when the command fails
 * @property {(args: readonly string[]) => Promise<EngineResult>} attempt never throws
 */

/** Podman plans health checks with systemd; without it, `watchHealth` runs them. */
const hasSystemd = existsSync('/run/systemd/system');

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<EngineResult>}
 */
function execute(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => (stderr += text));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, stdout: stdout.trim(), stderr: stderr.trim() });
    });
  });
}

/**
 * Finds docker or podman: the first that answers, since the command of Docker says nothing about its
 * daemon. `REHEARSE_ENGINE` chooses when there are both.
 *
 * @param {string} [preferred]
 * @returns {Promise<ContainerEngine>}
 * @throws {UserError} when neither answers
 */
export async function findContainerEngine(preferred = process.env.REHEARSE_ENGINE) {
  const base = { ...process.env, ...(hasSystemd ? {} : { DISABLE_HC_SYSTEMD: 'true' }) };
  for (const name of /** @type {const} */ (['docker', 'podman'])) {
    if ((preferred ?? name) !== name || !findOnPath(name)) continue;
    const attempt = (/** @type {readonly string[]} */ args, env = {}) =>
      execute(name, args, { ...base, ...env });
    if ((await attempt(['info'])).code !== 0) continue;
    return {
      name,
      attempt,
      run: async (args, { env } = {}) => {
        const { code, stdout, stderr } = await attempt(args, env);
        if (code !== 0) throw new Error(`${name} ${args.slice(0, 3).join(' ')}: ${stderr}`);
        return stdout;
      },
    };
  }
  throw new UserError('no-container-engine', messages.errors.noContainerEngine);
}
