// @ts-check
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readLockHolder } from '../locks/read-lock-holder.mjs';
import { acquireLock } from '../locks/acquire-lock.mjs';
import { paths } from '../paths.mjs';
import { killOrphans } from '../processes/kill-orphans.mjs';

/** @param {string} dir */
async function removeRun(dir) {
  await killOrphans(join(dir, 'run'));
  rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
}

/** Removes runs that were killed: their processes and their data. */
async function removeAbandonedRuns() {
  if (!existsSync(paths.testRuns)) return;
  for (const name of readdirSync(paths.testRuns)) {
    const dir = join(paths.testRuns, name);
    if (readLockHolder(join(dir, 'lock')) === undefined) await removeRun(dir);
  }
}

/**
 * Creates a folder for the temporary data and processes of a test run.
 *
 * @returns {Promise<{ folders: import('../services/start-services.mjs').ServiceFolders, dir: string, close: () => Promise<void> }>}
 *   `close` removes the folder, kills the processes that the run did not stop, and removes the
 *   runs that were opened within it and not closed, as when vitest is stopped in its global setup
 */
export async function openTestRun() {
  await removeAbandonedRuns();
  mkdirSync(paths.testRuns, { recursive: true });
  const dir = mkdtempSync(join(paths.testRuns, 'run-'));
  acquireLock(join(dir, 'lock'));
  const folders = {
    dataDir: join(dir, 'data'),
    runDir: join(dir, 'run'),
    logDir: join(paths.logs, 'test'),
  };
  const close = async () => {
    await removeRun(dir);
    await removeAbandonedRuns();
  };
  return { folders, dir, close };
}
