import { type Day, toDay, toInstant } from '@digivaardig/contracts/time';
import type { PayloadRequest } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { userError } from '#platform/errors/user-error.ts';
import { newsMessages } from '../messages.ts';
import { maxPeriods, type Period } from '../publishing/periods.ts';
import { getHorizon } from '../publishing/read-news-states.ts';
import { newsCalendarMessages } from './news-calendar-messages.ts';

const { refusals } = newsCalendarMessages;

/** @throws APIError 409 when the days are over, or beyond what is planned */
export function assertComing({ start, end }: Period, now: Date): void {
  if (end < toDay(now)) throw userError(refusals.pastDays, 409);
  if (toInstant(start, '00:00') > getHorizon(now)) throw userError(refusals.farDays, 409);
}

/** Noon, so that no time zone moves a day to another date. */
const toMoment = (day: Day): string => toInstant(day, '12:00').toISOString();

/**
 * Saves the days without news of a municipality. As the system: who plans news may change these
 * days, and nothing else of the municipality.
 */
export async function saveHolidays(
  req: PayloadRequest,
  tenant: string,
  periods: readonly Period[],
): Promise<void> {
  if (periods.length > maxPeriods) throw userError(newsMessages.errors.manyPeriods, 409);
  await asSystem(req.payload, req).update({
    collection: 'municipalities',
    id: tenant,
    data: {
      newsHolidays: periods.map(({ start, end }) => ({
        start: toMoment(start),
        end: toMoment(end),
      })),
    },
  });
}
