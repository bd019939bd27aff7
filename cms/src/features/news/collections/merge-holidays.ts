import { isListOf, isRecord } from '@digivaardig/contracts/guards';
import { toMoment } from '@digivaardig/contracts/moments';
import { toDay } from '@digivaardig/contracts/time';

type Row = Readonly<Record<string, unknown>>;

const isRows = isListOf(isRecord);

/** The periods of a form or a document; a caller may send anything. */
export const toRows = (value: unknown): readonly Row[] => (isRows(value) ? value : []);

/** The days of a period, which is the same period with another row id or another time of day. */
function toKey({ start, end }: Row): string | null {
  const [from, until] = [toMoment(start), toMoment(end)];
  return from && until ? `${toDay(new Date(from))}/${toDay(new Date(until))}` : null;
}

/** The days of the periods, by which they are compared. */
export const listKeys = (rows: readonly Row[]): string[] => rows.flatMap((row) => toKey(row) ?? []);

/**
 * Joins the periods that a form sends with those that were set or removed since it was opened: a
 * form sends all of them, so that saving it would undo what the communication officer did meanwhile.
 *
 * @param opened the periods that the form showed, by their days
 */
export function mergeHolidays(
  opened: readonly string[],
  sent: readonly Row[],
  current: readonly Row[],
): Row[] {
  const sentKeys = listKeys(sent);
  const currentKeys = listKeys(current);
  const isRemovedSince = (key: string) => opened.includes(key) && !currentKeys.includes(key);
  const isAddedSince = (key: string) => !opened.includes(key) && !sentKeys.includes(key);
  return [
    ...sent.filter((row) => !isRemovedSince(toKey(row) ?? '')),
    ...current.filter((row) => isAddedSince(toKey(row) ?? '')),
  ];
}
