// @ts-check
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../user-error.mjs';
import { paths } from '../paths.mjs';
import { runCommand } from '../processes/run-command.mjs';
import { withLock } from '../locks/with-lock.mjs';
import { messages } from '../messages.mjs';

const marker = join(paths.venv, 'installed.json');

/** @returns {string[]} requirements that are already in the venv */
function readInstalled() {
  return existsSync(marker) ? JSON.parse(readFileSync(marker, 'utf8')) : [];
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
async function run(command, args) {
  const log = join(paths.logs, 'python.log');
  const { code } = await runCommand({ command, args, cwd: paths.root, env: process.env, log });
  if (code !== 0) throw new UserError('venv', messages.errors.venv, { log });
}

/**
 * Creates the private venv under `.services/` and installs what is missing. It installs wheels
 * only, since a build from source needs a compiler and many minutes.
 *
 * @param {object} options
 * @param {string} options.python a CPython 3.10 to 3.12
 * @param {readonly string[]} options.requirements for example `SecantusDB==0.7.0b3`
 * @param {readonly string[]} [options.pipOptions], for example `--no-deps`
 * @returns {Promise<string>} the venv's folder
 */
export function ensureVenv({ python, requirements, pipOptions = [] }) {
  return withLock(`${paths.venv}.lock`, async () => {
    const interpreter = join(paths.venv, 'bin', 'python');
    const installed = existsSync(interpreter) ? readInstalled() : [];
    const missing = requirements.filter((requirement) => !installed.includes(requirement));
    if (missing.length === 0) return paths.venv;
    if (installed.length === 0) {
      rmSync(paths.venv, { recursive: true, force: true });
      await run(python, ['-m', 'venv', paths.venv]);
    }
    const pip = ['-m', 'pip', 'install', '--quiet', '--only-binary=:all:', ...pipOptions];
    await run(interpreter, [...pip, ...missing]);
    writeFileSync(marker, JSON.stringify([...installed, ...missing]));
    return paths.venv;
  });
}
