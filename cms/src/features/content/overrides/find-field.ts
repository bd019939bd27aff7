import type { Field } from 'payload';

/**
 * The data field of this name, also inside rows and tabs without a name; undefined when there is
 * none.
 */
export function findField(fields: readonly Field[], name: string): Field | undefined {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field;
    const inner =
      'fields' in field && !('name' in field && field.name)
        ? findField(field.fields, name)
        : undefined;
    if (inner) return inner;
  }
  return undefined;
}
