// @ts-check
import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readProcessStartTime } from '../processes/process-start-time.mjs';
import { readLockHolder } from './read-lock-holder.mjs';

/**
 * Takes a lock if nobody alive has it. The file appears with its content in one act (a hard link),
 * so that no one reads a half-written lock.
 *
 * @param {string} file
 * @returns {boolean} whether the lock is now ours; release it by removing the file
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
