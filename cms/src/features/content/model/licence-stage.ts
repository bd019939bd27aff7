import { toMoment } from '@digivaardig/contracts/moments';
import { addMonths, type Day, toDay } from '@digivaardig/contracts/time';

/** The months before the end of a licence at which municipalities hear of it. */
export const licenceStages = [6, 3, 1] as const;

export type LicenceStage = (typeof licenceStages)[number];

/** The last day of a licence as it is stored; null without a readable one. */
export function toLastDay(licensedUntil: unknown): Day | null {
  const moment = toMoment(licensedUntil);
  return moment === null ? null : toDay(new Date(moment));
}

/** Whether the last day of a licence is over. */
export const hasLicenceEnded = (lastDay: Day, today: Day): boolean => today > lastDay;

/**
 * The stage of a licence that ends: 6 from six months before its last day, 3 from three, and 1 from
 * one month until that day. Null before that, and when the licence has ended.
 */
export function findLicenceStage(lastDay: Day, today: Day): LicenceStage | null {
  if (hasLicenceEnded(lastDay, today)) return null;
  const reached = licenceStages.filter((months) => today >= addMonths(lastDay, -months));
  return reached.at(-1) ?? null;
}
