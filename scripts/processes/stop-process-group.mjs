// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @param {number} pid leader of the group
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has no processes left.
  }
}

/**
 * Sends SIGTERM to the leader, waits until it exits or the timeout passes, and then kills the rest
 * of its group. Only the leader gets SIGTERM, since it stops its own children.
 *
 * @param {{ pid: number, exited: Promise<unknown>, timeoutMs: number }} group
 * @returns {Promise<void>}
 */
export async function stopProcessGroup({ pid, exited, timeoutMs }) {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // The process has already exited.
  }
  const timer = new AbortController();
  const timeout = sleep(timeoutMs, undefined, { signal: timer.signal }).catch(() => undefined);
  await Promise.race([exited, timeout]);
  timer.abort();
  signalGroup(pid, 'SIGKILL');
  await exited;
}
