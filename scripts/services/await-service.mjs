// @ts-check
import { Fault } from '../fault.mjs';
import { waitUntil } from '../processes/wait-until.mjs';
import { texts } from '../texts.mjs';

/**
 * Waits until a service that was just started answers; stops it when it does not.
 *
 * @param {import('../processes/start-process.mjs').Running} running
 * @param {() => Promise<boolean>} question
 * @throws {Fault} naming the log
 */
export async function awaitService(running, question) {
  const limits = { deadlineMs: 60_000, giveUp: running.hasExited };
  if (await waitUntil(question, limits)) return;
  await running.stop();
  throw new Fault('service-silent', texts.fault.silent(running.name), { log: running.log });
}
