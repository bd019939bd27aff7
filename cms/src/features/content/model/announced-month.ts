import { toMoment } from '@digivaardig/contracts/moments';
import { toDay } from '@digivaardig/contracts/time';

const toMonth = (at: Date): string => toDay(at).slice(0, 7);

/**
 * The month for which lessons of a theme are announced, as 2027-03 in the Netherlands. Null when
 * nothing readable is announced, or when that month is over: a promise of the past is none.
 */
export function getAnnouncedMonth(announcedFor: unknown, now: Date): string | null {
  const moment = toMoment(announcedFor);
  const month = moment === null ? null : toMonth(new Date(moment));
  return month !== null && month >= toMonth(now) ? month : null;
}
