import { mailForEvent } from '../mail/mail.ts';
import { inTransaction, isDuplicate } from '../db/in-transaction.ts';
import {
  reserveDelivery,
  completeEvent,
  readEvent,
  releaseDelivery,
} from '../events/outbox-rows.ts';
import type { EventDefinition } from '@digivaardig/contracts/events';
import { defineEventJob, type JobContext } from './job.ts';
import { JobFailure } from './job-failure.ts';
import { MailRejectedError } from '../mail/mailer.ts';

const name = 'send-mail';

async function deliver(context: JobContext, event: string): Promise<void> {
  const { payload, mailer, checkpoint } = context;
  const row = await readEvent(payload, event);
  const mail = row && row.state !== 'done' ? await mailForEvent(payload, row) : null;
  if (!mail) return;
  await checkpoint('send-mail.claimed');
  if (!(await reserveDelivery(payload, event))) {
    throw new JobFailure('mail-unanswered', { permanent: true });
  }
  try {
    await mailer.send({ ...mail, messageId: `<event-${event}@digivaardig>` });
  } catch (error) {
    if (!(error instanceof MailRejectedError)) throw error;
    await releaseDelivery(payload, event);
    throw error;
  }
  await checkpoint('send-mail.sent');
}

/**
 * Sends the mail of an event. No transaction spans a mail server, so a crash between sending and
 * recording repeats the mail, at most once and with the same Message-ID.
 * @param consumes the events for which a feature writes a mail
 */
export const sendMail = (consumes: readonly EventDefinition[]) =>
  defineEventJob({
    name,
    consumes,
    run: async (context, { id: event }) => {
      await deliver(context, event);
      try {
        await inTransaction(context.payload, (req) => completeEvent(req, name, event));
      } catch (error) {
        if (!isDuplicate(error)) throw error;
      }
      await context.checkpoint('send-mail.committed');
      context.log.info({ event }, 'mail completed');
    },
  });
