// @ts-check
import { join } from 'node:path';
import { paths } from '../../paths.mjs';
import { runCommand } from '../../processes/run-command.mjs';
import { secantusRequirement } from '../../services/start-secantus.mjs';

/** What Debian 12 runs: CPython 3.11 with glibc 2.36. */
const platforms = ['manylinux2014', 'manylinux_2_17', 'manylinux_2_28'].map(
  (name) => `${name}_x86_64`,
);

/**
 * Downloads SecantusDB and what it needs for the Python of the image.
 *
 * @param {string} python of this machine
 * @param {string} folder
 */
export async function downloadWheels(python, folder) {
  const log = join(paths.logs, 'rehearse-wheels.log');
  const target = ['--python-version', '3.11', ...platforms.flatMap((name) => ['--platform', name])];
  const args = ['-m', 'pip', 'download', '--quiet', '--only-binary=:all:', '--dest', folder];
  const { code } = await runCommand({
    command: python,
    args: [...args, ...target, '--platform', 'any', secantusRequirement],
    cwd: paths.root,
    env: process.env,
    log,
  });
  if (code !== 0) throw new Error(`SecantusDB could not be fetched: see ${log}.`);
}
