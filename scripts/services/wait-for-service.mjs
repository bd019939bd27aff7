// @ts-check
import { UserError } from '../user-error.mjs';
import { waitFor } from '../processes/wait-for.mjs';
import { messages } from '../messages.mjs';

/**
 * Waits until a service that was just started answers; stops it when it does not.
 *
 * @param {import('../processes/start-process.mjs').RunningProcess} running
 * @param {() => Promise<boolean>} question
 * @throws {UserError} naming the log
 */
export async function waitForService(running, question) {
  const limits = { timeoutMs: 60_000, giveUp: running.hasExited };
  if (await waitFor(question, limits)) return;
  await running.stop();
  throw new UserError('service-not-responding', messages.errors.notResponding(running.name), { log: running.log });
}
