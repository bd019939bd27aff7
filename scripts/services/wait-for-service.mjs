// @ts-check
import { messages } from '../messages.mjs';
import { waitFor } from '../processes/wait-for.mjs';
import { UserError } from '../user-error.mjs';

/**
 * Waits until a service that was just started is ready; stops it when it does not become ready.
 *
 * @param {import('../processes/start-process.mjs').RunningProcess} running
 * @param {() => Promise<boolean>} isReady
 * @throws {UserError} naming the log
 */
export async function waitForService(running, isReady) {
  const limits = { timeoutMs: 60_000, shouldStop: running.hasExited };
  if (await waitFor(isReady, limits).catch(() => false)) return;
  await running.stop();
  const { name, log } = running;
  throw new UserError('service-not-responding', messages.errors.notResponding(name), { log });
}
