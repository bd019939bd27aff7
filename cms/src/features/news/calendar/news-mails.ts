import { getClock } from '#platform/clock/clock.ts';
import { formatDay } from '@digivaardig/contracts/time';
import { env } from '#platform/env.ts';
import { composeMail, type MailBuilder } from '#platform/mail/mail.ts';
import { toDisplayName } from '#features/accounts';
import { isNewsShort } from '../publishing/news-weeks.ts';
import { newsMailMessages } from './news-mail-messages.ts';
import { readNewsStates } from '../publishing/read-news-states.ts';
import { findShortageRecipients } from '../publishing/find-shortage-recipients.ts';

/**
 * Builds the mail from the plan at the time of sending; null when the shortage is over or the user
 * no longer plans news.
 */
const buildShortageMail: MailBuilder = async (payload, { subjectId, tenantId: tenant }) => {
  if (!tenant) return null;
  const people = await findShortageRecipients(payload, tenant);
  const user = people.find((person) => person.id === subjectId);
  const now = getClock(payload).now();
  const [state] = await readNewsStates(payload, { tenants: [tenant], now });
  const week = state?.emptyWeek;
  if (!user || !state || !week || !isNewsShort(state)) return null;
  const name = toDisplayName(user.name);
  return composeMail(
    { name, address: user.email },
    newsMailMessages.newsShort({
      name,
      place: state.name,
      filledThrough: state.filledThrough?.week ?? null,
      week: week.week,
      monday: formatDay(week.monday),
      waiting: state.waiting,
      calendar: `${env.CMS_URL}/admin/nieuwskalender`,
    }),
  );
};

/** The mails about news, by type of event. */
export const newsMails: Record<string, MailBuilder> = {
  'news.shortageDetected': buildShortageMail,
};
