// @ts-check
import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../user-error.mjs';
import { withLock } from '../locks/with-lock.mjs';
import { paths } from '../paths.mjs';
import { runCommand } from '../processes/run-command.mjs';
import { messages } from '../messages.mjs';
import { isInstalled } from './is-installed.mjs';

/** What dependencies, builds and the first data take, with room to spare. */
const neededBytes = 3 * 1024 ** 3;

/** @returns {boolean} */
function nothingToInstall() {
  const record = join(paths.modules, '.package-lock.json');
  if (!existsSync(paths.node) || !existsSync(record)) return false;
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'));
  return isInstalled(read(paths.lockfile), read(record));
}

function checkDisk() {
  const { bavail, bsize } = statfsSync(paths.root);
  if (bavail * bsize < neededBytes) throw new UserError('disk-full', messages.errors.diskFull);
}

/**
 * Installs what the lockfile says, unless it is there already.
 *
 * @param {{ signal?: AbortSignal | undefined }} [options]
 * @returns {Promise<void>}
 * @throws {UserError} naming the log
 */
export async function installDependencies({ signal } = {}) {
  if (nothingToInstall()) return;
  checkDisk();
  await withLock(join(paths.services, 'install.lock'), async () => {
    if (nothingToInstall()) return;
    const log = join(paths.logs, 'install.log');
    // Not `npm ci`: it refuses a lockfile that lacks an optional package of another platform, and a
    // registry mirror without that package makes npm write such a lockfile.
    const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline'];
    const env = { ...process.env, NODE_ENV: 'development' };
    const order = { command: 'npm', args, cwd: paths.root, env, log, signal };
    const { code } = await runCommand(order);
    if (code !== 0 || !existsSync(paths.node)) {
      throw new UserError('install', messages.errors.install, { log });
    }
  });
}
