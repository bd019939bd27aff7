// @ts-check
import { readFileSync } from 'node:fs';
import { readProcessStartTime } from '../processes/process-start-time.mjs';

/**
 * @param {string} file
 * @returns {number | undefined} pid of the live process that holds the lock
 */
export function readLockHolder(file) {
  try {
    const { pid, startTime } = JSON.parse(readFileSync(file, 'utf8'));
    return readProcessStartTime(pid) === startTime ? pid : undefined;
  } catch {
    return undefined;
  }
}
