import { formatDay, formatMoment, toDay } from '@digivaardig/contracts/time';

/** A moment for a sentence, in Dutch time: 23 november 2026, 06:00. */
export function formatHistoryMoment(at: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return '?';
  const day = toDay(moment);
  return `${formatDay(day)} ${day.slice(0, 4)}, ${formatMoment(moment).slice(-5)}`;
}

/** The same, with the moment for programs. */
export const HistoryMoment = ({ at }: { at: string }) => (
  <time dateTime={at}>{formatHistoryMoment(at)}</time>
);
