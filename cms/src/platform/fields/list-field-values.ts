import { isRecord } from '@digivaardig/contracts/guards';
import type { FlattenedField } from 'payload';

interface FieldValue {
  field: FlattenedField;
  value: unknown;
  path: string;
}

/** Lists the values of a document by the path of their field: in groups, lists and blocks too. */
export function* listFieldValues(
  fields: readonly FlattenedField[],
  data: Readonly<Record<string, unknown>>,
  parents: readonly string[] = [],
): Generator<FieldValue> {
  for (const field of fields) {
    const value = data[field.name];
    const path = [...parents, field.name];
    yield { field, value, path: path.join('.') };
    if (field.type === 'blocks') {
      for (const [index, row] of [value].flat().filter(isRecord).entries()) {
        const block = field.blocks.find(({ slug }) => slug === row['blockType']);
        yield* listFieldValues(block?.flattenedFields ?? [], row, [...path, String(index)]);
      }
      continue;
    }
    if (!('flattenedFields' in field)) continue;
    for (const [index, row] of [value].flat().filter(isRecord).entries()) {
      const inRow = field.type === 'array' ? [...path, String(index)] : path;
      yield* listFieldValues(field.flattenedFields, row, inRow);
    }
  }
}
