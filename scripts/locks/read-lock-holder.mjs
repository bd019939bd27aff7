// @ts-check
import { readFileSync } from 'node:fs';
import { readBirth } from '../processes/read-birth.mjs';

/**
 * @param {string} file
 * @returns {number | undefined} pid of the live process that holds the lock
 */
export function readLockHolder(file) {
  try {
    const { pid, birth } = JSON.parse(readFileSync(file, 'utf8'));
    return readBirth(pid) === birth ? pid : undefined;
  } catch {
    return undefined;
  }
}
