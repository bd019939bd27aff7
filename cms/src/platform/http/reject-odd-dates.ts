import { isMomentInRange } from '@digivaardig/contracts/moments';
import { isRecord, isText } from '@digivaardig/contracts/guards';
import { type CollectionBeforeOperationHook, type FlattenedField, ValidationError } from 'payload';
import { listFieldValues } from '../fields/list-field-values.ts';
import { userError } from '../errors/user-error.ts';
import { messages } from '../i18n/messages.ts';

const toRecords = (value: unknown): Record<string, unknown>[] => [value].flat().filter(isRecord);

/** What is no text is no date of a form: other checks reject it. */
const isOdd = (value: unknown): boolean =>
  (isText(value) || value instanceof Date) && value !== '' && !isMomentInRange(value);

/**
 * Finds the first date that is invalid or outside 1900 to 2100, by the path of its field.
 * @internal for tests
 */
export function findOddDate(
  fields: readonly FlattenedField[],
  data: Readonly<Record<string, unknown>>,
): string | null {
  for (const { field, value, path } of listFieldValues(fields, data)) {
    if (field.type === 'date' && isOdd(value)) return path;
  }
  return null;
}

/** The names of fields with a date, also those in groups and lists. */
const listDateNames = (fields: readonly FlattenedField[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'date') return [field.name];
    return 'flattenedFields' in field ? listDateNames(field.flattenedFields) : [];
  });

/** The operators of a filter that compare with dates. */
const comparisons: readonly string[] = [
  'equals',
  'not_equals',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'in',
  'not_in',
];

const comparesWithOddDate = (condition: unknown): boolean =>
  isRecord(condition) &&
  comparisons.some((name) =>
    [condition[name]]
      .flat()
      .flatMap((value) => (isText(value) ? value.split(',') : [value]))
      .some(isOdd),
  );

const filtersOnOddDate = (names: ReadonlySet<string>, where: unknown): boolean =>
  toRecords(where).some((filter) =>
    Object.entries(filter).some(([key, condition]) =>
      key.toLowerCase() === 'and' || key.toLowerCase() === 'or'
        ? filtersOnOddDate(names, condition)
        : names.has(key.split(/\.|__/).at(-1) ?? '') && comparesWithOddDate(condition),
    ),
  );

/**
 * Rejects dates outside 1900 to 2100, in documents and in filters: they are typing errors, and some
 * have no place in the database or in a calendar.
 */
export const rejectOddDates: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const { data, where }: Record<string, unknown> = { ...args };
  const path = isRecord(data) ? findOddDate(collection.flattenedFields, data) : null;
  if (path !== null) {
    const errors = [{ path, message: messages.errors.dateRange }];
    throw new ValidationError({ collection: collection.slug, errors }, req.t);
  }
  const names = new Set(['createdAt', 'updatedAt', ...listDateNames(collection.flattenedFields)]);
  if (filtersOnOddDate(names, where)) throw userError(messages.errors.dateRange, 400);
  return args;
};
