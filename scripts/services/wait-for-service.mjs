// @ts-check
import { UserError } from '../user-error.mjs';
import { waitFor } from '../processes/wait-for.mjs';
import { messages } from '../messages.mjs';

/**
 * Waits until a service that was just started answers; stops it when it does not.
 *
 * @param {import('../processes/start-process.mjs').RunningProcess} running
 * @param {() => Promise<boolean>} isReady
 * @throws {UserError} naming the log
 */
export async function waitForService(running, isReady) {
  const limits = { timeoutMs: 60_000, shouldStop: running.hasExited };
  if (await waitFor(isReady, limits).catch(() => false)) return;
  await running.stop();
  throw new UserError('service-not-responding', messages.errors.notResponding(running.name), {
    log: running.log,
  });
}
