import type { DateFieldValidation } from 'payload';
import { date } from 'payload/shared';
import { toDay } from '@digivaardig/contracts/time';
import { getClock } from '#platform/clock/clock.ts';
import { contentMessages } from '../messages.ts';
import { hasLicenceEnded, toLastDay } from '../model/licence-stage.ts';

/** Rejects publishing with a licence that is over: the module would be withdrawn at once. */
export const validateLicenceEnd: DateFieldValidation = async (value, options) => {
  const result = await date(value, options);
  if (result !== true) return result;
  const { _status: status }: Record<string, unknown> = { ...options.data };
  if (status !== 'published') return true;
  const lastDay = toLastDay(value);
  const today = toDay(getClock(options.req.payload).now());
  return lastDay === null || !hasLicenceEnded(lastDay, today) || contentMessages.errors.licenceOver;
};
