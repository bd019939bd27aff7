import type { DateField, Field, Option } from 'payload';
import { isRecord } from '@digivaardig/contracts/guards';
import { formatMoment, timeZone } from '@digivaardig/contracts/time';
import { toId } from '#platform/ids/to-id.ts';
import { contentMessages } from '../messages.ts';
import { lexicalToLines } from '#platform/rich-text/lexical-to-plain-text.ts';

/** Titles of referenced documents, by id. */
export type Titles = ReadonlyMap<string, string>;

const toText = (label: unknown, fallback: string): string =>
  typeof label === 'string' ? label : fallback;

function findOptionLabel(options: readonly Option[], value: unknown): string {
  const option = options.find((one) => typeof one === 'object' && one.value === value);
  return toText(typeof option === 'object' ? option.label : undefined, String(value));
}

function findPointerTitle(pointer: unknown, titles: Titles): string {
  const value =
    typeof pointer === 'object' && pointer !== null && 'relationTo' in pointer && 'value' in pointer
      ? pointer.value
      : pointer;
  return titles.get(toId(value) ?? '') ?? contentMessages.values.gone;
}

const toList = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [value];

/** Whether this is the field that Payload adds to each row, which says nothing to a reader. */
export const isRowId = (name: string): boolean => name === 'id' || name === 'blockName';

/** The lines of the fields of one row, or of one block. */
export function formatRow(fields: readonly Field[], row: unknown, titles: Titles): string[] {
  if (typeof row !== 'object' || row === null) return [];
  const values: Record<string, unknown> = { ...row };
  return fields.flatMap((field): string[] => {
    if ('name' in field && field.name) {
      if (isRowId(field.name)) return [];
      return formatFieldValue(field, values[field.name], titles);
    }
    return 'fields' in field ? formatRow(field.fields, row, titles) : [];
  });
}

/** A table, the only JSON in a text: a line for each row. */
const formatTable = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.map((row) => (Array.isArray(row) ? row.map(String).join(' | ') : JSON.stringify(row)))
    : [JSON.stringify(value)];

const monthFormat = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone });

/** A moment in Dutch time; of a field for months, the month alone. */
function formatDate(field: DateField, value: unknown): string {
  const at = new Date(String(value));
  if (Number.isNaN(at.getTime())) return String(value);
  const isMonth = field.admin?.date?.pickerAppearance === 'monthOnly';
  return isMonth ? monthFormat.format(at) : formatMoment(at);
}

/** Marks a text field that holds the number of an account, which is shown by its name. */
export const namesAccount = { namesAccount: true } as const;

/**
 * Formats a field value as lines to read and compare: labels for options, titles for relations, one
 * line per paragraph of rich text, a number for each row of a list. An empty value gives no lines.
 */
export function formatFieldValue(field: Field, value: unknown, titles: Titles): string[] {
  if (value === null || value === undefined || value === '') return [];
  if (field.custom?.['namesAccount'] === true) return [findPointerTitle(value, titles)];
  switch (field.type) {
    case 'checkbox':
      return [value === true ? contentMessages.values.yes : contentMessages.values.no];
    case 'select':
    case 'radio':
      return toList(value).map((one) => findOptionLabel(field.options, one));
    case 'relationship':
    case 'upload':
      return toList(value).map((one) => findPointerTitle(one, titles));
    case 'richText':
      return lexicalToLines(value);
    case 'array':
      return toList(value).flatMap((row, index) => {
        const [first = '', ...rest] = formatRow(field.fields, row, titles);
        return [`${String(index + 1)}. ${first}`, ...rest.map((line) => `   ${line}`)];
      });
    case 'blocks':
      return toList(value).flatMap((row) => {
        const block = isRecord(row) && field.blocks.find(({ slug }) => slug === row['blockType']);
        return block ? formatRow(block.fields, row, titles) : [];
      });
    case 'json':
      return formatTable(value);
    case 'date':
      return [formatDate(field, value)];
    case 'group':
      return formatRow(field.fields, value, titles);
    default:
      return (typeof value === 'string' ? value : JSON.stringify(value)).split('\n');
  }
}
