// @ts-check
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { acquireLock } from './acquire-lock.mjs';

/**
 * Runs work while holding a lock, for example when two test runs both install. Waits for a live
 * holder, and takes over the lock of a dead one.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  while (!acquireLock(file)) await sleep(500);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
