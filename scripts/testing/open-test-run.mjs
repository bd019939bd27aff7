// @ts-check
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readLockHolder } from '../locks/read-lock-holder.mjs';
import { acquireLock } from '../locks/acquire-lock.mjs';
import { paths } from '../paths.mjs';
import { killOrphans } from '../processes/kill-orphans.mjs';

/** @param {string} dir */
async function clear(dir) {
  await killOrphans(join(dir, 'run'));
  rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
}

/** Runs that were killed: their processes end and their data goes. */
async function clearAbandoned() {
  if (!existsSync(paths.testRuns)) return;
  for (const name of readdirSync(paths.testRuns)) {
    const dir = join(paths.testRuns, name);
    if (readLockHolder(join(dir, 'lock')) === undefined) await clear(dir);
  }
}

/**
 * A folder for throw-away data, and the promise that nothing of it remains.
 *
 * @returns {Promise<{ folders: import('../services/start-services.mjs').ServiceFolders, dir: string, close: () => Promise<void> }>}
 *   `close` also ends the processes that something in the run forgot, and clears the runs that it
 *   began inside this one and could not close, as when vitest is stopped during its global setup
 */
export async function openTestRun() {
  await clearAbandoned();
  mkdirSync(paths.testRuns, { recursive: true });
  const dir = mkdtempSync(join(paths.testRuns, 'run-'));
  acquireLock(join(dir, 'lock'));
  const folders = {
    dataDir: join(dir, 'data'),
    runDir: join(dir, 'run'),
    logDir: join(paths.logs, 'test'),
  };
  const close = async () => {
    await clear(dir);
    await clearAbandoned();
  };
  return { folders, dir, close };
}
