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
    // Nobody left in the group.
  }
}

/**
 * Asks the leader to stop, waits, and then ends whatever remains of its group. Only the leader is
 * asked, since it knows how to stop its own children.
 *
 * @param {{ pid: number, exited: Promise<unknown>, timeoutMs: number }} group
 * @returns {Promise<void>}
 */
export async function stopProcessGroup({ pid, exited, timeoutMs }) {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // Already gone.
  }
  const timer = new AbortController();
  const deadline = sleep(timeoutMs, undefined, { signal: timer.signal }).catch(() => undefined);
  await Promise.race([exited, deadline]);
  timer.abort();
  signalGroup(pid, 'SIGKILL');
  await exited;
}
