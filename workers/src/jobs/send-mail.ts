import { mailForEvent } from '@digivaardig/cms/mail/mail-for-event';
import { inTransaction, isDuplicate } from '@digivaardig/cms/outbox/in-transaction';
import {
  claimHandover,
  completeEvent,
  readEvent,
  returnHandover,
} from '@digivaardig/cms/outbox/outbox-rows';
import type { JobContext } from '../kit/context.ts';
import type { JobPayload } from '../ports/job-queue.ts';
import { MailNotTaken } from '../ports/mailer.ts';

const consumer = 'send-mail';

/** The queue gives up at once on an error of this name. */
class GivenUp extends Error {
  override readonly name = 'UnrecoverableError';
}

async function handOver(context: JobContext, event: string): Promise<void> {
  const { payload, mailer, checkpoint } = context;
  const row = await readEvent(payload, event);
  const mail = row && row.state !== 'done' ? await mailForEvent(payload, row) : null;
  if (!mail) return;
  if (!(await claimHandover(payload, event))) throw new GivenUp('Handed over twice, unanswered.');
  try {
    await mailer.send({ ...mail, messageId: `<event-${event}@digivaardig>` });
  } catch (error) {
    if (!(error instanceof MailNotTaken)) throw error;
    await returnHandover(payload, event);
    throw error.forGood ? new GivenUp('The mail was refused.', { cause: error }) : error;
  }
  await checkpoint('send-mail.sent');
}

/**
 * Sends the mail that an event asks for. No transaction spans a mail server, so a crash between sending and noting it
 * repeats the mail, once at most and under the same Message-ID.
 */
export async function sendMail(context: JobContext, { event }: JobPayload): Promise<void> {
  if (event === null) return;
  await handOver(context, event);
  try {
    await inTransaction(context.payload, (req) => completeEvent(req, consumer, event));
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  context.log.info({ event }, 'mail settled');
}
