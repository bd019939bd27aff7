import { notifyNewsShortages as settle } from '@digivaardig/cms/features/news/publishing/notify-news-shortages';
import type { JobContext } from '../kit/context.ts';

/** Looks in which municipalities the news runs out, and asks for one mail to each of their officers. */
export async function settleShortages({ payload, clock, log }: JobContext): Promise<void> {
  const mails = await settle(payload, clock.now());
  if (mails > 0) log.info({ mails }, 'shortages told');
}
