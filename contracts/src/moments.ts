/** The years in which a date can be. Other ones are typing errors, or attempts to break a date. */
const firstYear = 1900;
const lastYear = 2100;

const toDate = (value: unknown): Date | null => {
  if (typeof value !== 'string' && !(value instanceof Date)) return null;
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? null : at;
};

/** A moment as ISO 8601; null for anything that is no moment. */
export const toMoment = (value: unknown): string | null => toDate(value)?.toISOString() ?? null;

/** Whether this is a moment from 1900 up to and including 2100. */
export function isMomentInRange(value: unknown): boolean {
  const year = toDate(value)?.getUTCFullYear();
  return year !== undefined && year >= firstYear && year <= lastYear;
}
