// @ts-check
import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../user-error.mjs';
import { withLock } from '../locks/with-lock.mjs';
import { paths } from '../paths.mjs';
import { runCommand } from '../processes/run-command.mjs';
import { messages } from '../messages.mjs';
import { isInstalled } from './is-installed.mjs';
import { listPackageFolders } from './list-package-folders.mjs';

/** Disk space for dependencies, builds and the first data, with a margin. */
const neededBytes = 3 * 1024 ** 3;

/** @returns {boolean} */
function isUpToDate() {
  const record = join(paths.modules, '.package-lock.json');
  if (!existsSync(paths.node) || !existsSync(record)) return false;
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'));
  return isInstalled(read(paths.lockfile), read(record));
}

function assertDiskSpace() {
  const { bavail, bsize } = statfsSync(paths.root);
  if (bavail * bsize < neededBytes) throw new UserError('disk-full', messages.errors.diskFull);
}

/**
 * npm itself shows no progress in a log, so this counts the folders that it fills.
 *
 * @param {(text: string) => void} onProgress
 * @returns {() => void} stops it
 */
function reportProgress(onProgress) {
  const folders = listPackageFolders(JSON.parse(readFileSync(paths.lockfile, 'utf8')));
  const timer = setInterval(() => {
    const present = folders.filter((folder) => existsSync(join(paths.root, folder))).length;
    onProgress(messages.install.progress(present, folders.length));
  }, 1000);
  return () => {
    clearInterval(timer);
  };
}

/**
 * Installs the packages of the lockfile, unless they are installed already.
 *
 * @param {{ signal?: AbortSignal | undefined, onProgress?: (text: string) => void }} [options]
 *   `onProgress` hears every second how many packages are there
 * @returns {Promise<void>}
 * @throws {UserError} naming the log
 */
export async function installDependencies({ signal, onProgress = () => {} } = {}) {
  if (isUpToDate()) return;
  assertDiskSpace();
  await withLock(join(paths.services, 'install.lock'), async () => {
    if (isUpToDate()) return;
    const log = join(paths.logs, 'install.log');
    // `npm ci` rejects a lockfile that lacks an optional package of another platform, and npm
    // writes such a lockfile when its registry mirror lacks that package. So this runs `npm
    // install`.
    const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline'];
    const env = { ...process.env, NODE_ENV: 'development' };
    const stopReporting = reportProgress(onProgress);
    const { code } = await runCommand({
      command: 'npm',
      args,
      cwd: paths.root,
      env,
      log,
      signal,
    }).finally(stopReporting);
    if (code !== 0 || !existsSync(paths.node)) {
      throw new UserError('install', messages.errors.install, { log });
    }
  });
}
