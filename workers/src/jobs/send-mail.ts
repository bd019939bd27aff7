import { mailForEvent } from '@digivaardig/cms/platform/mail/mail';
import { inTransaction, isDuplicate } from '@digivaardig/cms/platform/db/unit-of-work';
import {
  claimHandover,
  completeEvent,
  readEvent,
  returnHandover,
} from '@digivaardig/cms/platform/events/outbox-rows';
import type { JobContext } from '../kit/context.ts';
import type { JobPayload } from '../ports/job-payload.ts';
import { JobFailure } from '../ports/job-failure.ts';
import { MailNotTaken } from '../ports/mailer.ts';

const consumer = 'send-mail';

/** The events that ask for a mail. */
export const consumes = [
  'account.invited',
  'password.requested',
  'password.linkMade',
  'password.changed',
  'news.short',
] as const;

async function handOver(context: JobContext, event: string): Promise<void> {
  const { payload, mailer, checkpoint } = context;
  const row = await readEvent(payload, event);
  const mail = row && row.state !== 'done' ? await mailForEvent(payload, row) : null;
  if (!mail) return;
  await checkpoint('send-mail.claimed');
  if (!(await claimHandover(payload, event))) {
    throw new JobFailure('mail-unanswered', { permanent: true });
  }
  try {
    await mailer.send({ ...mail, messageId: `<event-${event}@digivaardig>` });
  } catch (error) {
    if (!(error instanceof MailNotTaken)) throw error;
    await returnHandover(payload, event);
    throw error;
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
  await context.checkpoint('send-mail.committed');
  context.log.info({ event }, 'mail settled');
}
