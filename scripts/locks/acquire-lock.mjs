// @ts-check
import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readProcessStartTime } from '../processes/process-start-time.mjs';
import { readLockHolder } from './read-lock-holder.mjs';

/**
 * Acquires a lock unless a live process holds it. A hard link creates the file with its content
 * atomically, so that no process reads a partly written lock.
 *
 * @param {string} file
 * @returns {boolean} whether the lock was acquired; remove the file to release it
 */
export function acquireLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(
    draft,
    JSON.stringify({ pid: process.pid, startTime: readProcessStartTime(process.pid) }),
  );
  try {
    if (readLockHolder(file) === undefined) rmSync(file, { force: true });
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
