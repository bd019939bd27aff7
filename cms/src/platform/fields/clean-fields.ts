import { isRecord, isText } from '@digivaardig/contracts/guards';
import { cleanLine, cleanText, cleanTexts } from '@digivaardig/contracts/text';
import type { FlattenedBlocksField, FlattenedField } from 'payload';
import { cleanLexical } from '../rich-text/clean-lexical.ts';

type Row = Record<string, unknown>;

const cleanEach = (value: unknown, clean: (text: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => cleanEach(item, clean));
  return isText(value) ? clean(value) : value;
};

const cleanBlocks = ({ blocks }: FlattenedBlocksField, value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((row: unknown) => {
        const block = isRecord(row) && blocks.find(({ slug }) => slug === row['blockType']);
        return block ? cleanFields(block.flattenedFields, row) : row;
      })
    : value;

const cleanRows = (fields: readonly FlattenedField[], value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((row: unknown) => cleanRows(fields, row));
  return isRecord(value) ? cleanFields(fields, value) : value;
};

function cleanValue(field: FlattenedField, value: unknown): unknown {
  switch (field.type) {
    case 'text':
    case 'email':
      return cleanEach(value, cleanLine);
    case 'textarea':
    case 'code':
      return cleanEach(value, cleanText);
    case 'richText':
      return cleanLexical(value);
    case 'json':
      return cleanTexts(value);
    case 'blocks':
      return cleanBlocks(field, value);
    case 'array':
    case 'group':
    case 'tab':
      return cleanRows(field.flattenedFields, value);
    default:
      return value;
  }
}

/**
 * Cleans what somebody typed of characters that no text needs, by the kind of each field: a line
 * has no line breaks. What is no field, such as a password, stays as it is.
 */
export function cleanFields(fields: readonly FlattenedField[], data: Row): Row {
  const cleaned = fields
    .filter(({ name }) => name in data && name !== 'password')
    .map((field) => [field.name, cleanValue(field, data[field.name])] as const);
  return { ...data, ...Object.fromEntries(cleaned) };
}
