// @ts-check
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../paths.mjs';
import { runCommand } from '../../processes/run-command.mjs';

/** The npm of `packageManager` runs on the Node of the image as it does on that of developers. */
const npmVersion = '11.6.2';

/**
 * Puts Node and npm into the folder from which the stand-in for the image of Node is built. The
 * packages `node-linux-*` hold the binary that nodejs.org publishes.
 *
 * @param {string} version
 * @param {string} folder
 */
export async function packNode(version, folder) {
  const packages = [`node-linux-${process.arch}@${version}`, `npm@${npmVersion}`];
  const prefix = join(folder, 'packages');
  mkdirSync(prefix, { recursive: true });
  const log = join(paths.logs, 'rehearse-node.log');
  const args = ['install', '--prefix', prefix, '--ignore-scripts', '--no-audit', '--no-fund'];
  const { code } = await runCommand({
    command: 'npm',
    args: [...args, ...packages],
    cwd: folder,
    env: process.env,
    log,
  });
  if (code !== 0) throw new Error(`Node ${version} could not be fetched: see ${log}.`);
  const modules = join(prefix, 'node_modules');
  cpSync(join(modules, `node-linux-${process.arch}`, 'bin', 'node'), join(folder, 'node'));
  cpSync(join(modules, 'npm'), join(folder, 'npm'), { recursive: true });
}
