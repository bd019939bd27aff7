// @ts-check
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { acquireLock } from './acquire-lock.mjs';

/**
 * One at a time over all our processes on this machine, for example two test runs that both want
 * to install. Waits for the holder; a dead holder's lock is taken over.
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
