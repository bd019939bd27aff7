import type { Field, Option } from 'payload';
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

/** The lines of the fields of one row. */
function toRowLines(fields: readonly Field[], row: unknown, titles: Titles): string[] {
  if (typeof row !== 'object' || row === null) return [];
  const values: Record<string, unknown> = { ...row };
  return fields.flatMap((field): string[] => {
    if ('name' in field && field.name) {
      return formatFieldValue(field, values[field.name], titles);
    }
    return 'fields' in field ? toRowLines(field.fields, row, titles) : [];
  });
}

/**
 * Formats a field value as lines to read and compare: labels for options, titles for relations, one
 * line per paragraph of rich text, a number for each row of a list. An empty value gives no lines.
 */
export function formatFieldValue(field: Field, value: unknown, titles: Titles): string[] {
  if (value === null || value === undefined || value === '') return [];
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
        const [first = '', ...rest] = toRowLines(field.fields, row, titles);
        return [`${String(index + 1)}. ${first}`, ...rest.map((line) => `   ${line}`)];
      });
    case 'group':
      return toRowLines(field.fields, value, titles);
    default:
      return (typeof value === 'string' ? value : JSON.stringify(value)).split('\n');
  }
}
