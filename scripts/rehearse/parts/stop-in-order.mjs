// @ts-check
import { waitFor } from '../../processes/wait-for.mjs';
import { readMails } from './read-mails.mjs';
import { adminEmail } from './sign-in.mjs';

/** @typedef {import('../rehearsal.mjs').Rehearsal} Rehearsal */

/** @param {Rehearsal} rehearsal */
const countPasswordMails = async ({ stack }) =>
  (await readMails(stack)).filter((mail) => /\/wachtwoord\?code=/.test(mail)).length;

/**
 * Asks for a mail and stops everything at once, in the order in which production stops.
 *
 * @param {Rehearsal} rehearsal
 */
export async function stopInOrder(rehearsal) {
  const { stack, client, report } = rehearsal;
  await stack.stop('workers');
  const { status } = await client.createVisitor().request('/api/users/forgot-password', {
    json: { email: adminEmail },
  });
  report.check('a mail is asked for while no worker runs', status === 200, `${status}`);
  for (const service of stack.lasting.toReversed()) {
    const startedAt = performance.now();
    await stack.stop(service);
    const code = await stack.readExitCode(service);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const isGood = await stack.hasStoppedWell(service);
    report.check(`${service} stops by itself in ${seconds} s, exit ${code}`, isGood);
  }
}

/**
 * Starts everything again, and checks that the job that waited is done, once.
 *
 * @param {Rehearsal} rehearsal
 */
export async function startAgain(rehearsal) {
  const { stack, report } = rehearsal;
  for (const service of stack.lasting) await stack.resume(service);
  report.check('everything starts again on its data', true);
  const until = (/** @type {number} */ count) => count > 0;
  await waitFor(() => countPasswordMails(rehearsal), {
    timeoutMs: 60_000,
    intervalMs: 1000,
    until,
  });
  // A second mail would come within one more round of the sweeper.
  await new Promise((resolve) => setTimeout(resolve, 15_000));
  const count = await countPasswordMails(rehearsal);
  report.check('the mail that waited is sent, once', count === 1, `${count} mails`);
}
