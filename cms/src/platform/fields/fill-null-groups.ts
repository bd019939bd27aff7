import { isRecord } from '@digivaardig/contracts/guards';
import type { FlattenedField } from 'payload';

type Row = Record<string, unknown>;

function fillValue(field: FlattenedField, value: unknown): unknown {
  if (!('flattenedFields' in field)) return value;
  if (field.type === 'group' && value === null) return {};
  if (isRecord(value)) return fillNullGroups(field.flattenedFields, value);
  return Array.isArray(value)
    ? value.map((row: unknown) =>
        isRecord(row) ? fillNullGroups(field.flattenedFields, row) : row,
      )
    : value;
}

/**
 * Makes an empty group of one that is null, as of one that is absent: Payload reads fields of it,
 * and fails, for each list and relation in which the document is.
 */
export const fillNullGroups = <T extends Row>(fields: readonly FlattenedField[], data: T): T =>
  Object.assign(
    data,
    Object.fromEntries(
      fields
        .filter(({ name }) => name in data)
        .map((field) => [field.name, fillValue(field, data[field.name])]),
    ),
  );
