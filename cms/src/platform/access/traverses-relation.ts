import type { FlattenedField } from 'payload';

/** Parts of a relation itself: which document it is, not what is in it. */
const relationParts: readonly string[] = ['id', '_id', 'value', 'relationTo'];

/** Does a path go through a relation into the document behind it? */
export function traversesRelation(fields: readonly FlattenedField[], path: string): boolean {
  const [name, ...rest] = path.replace(/^version\./, '').split('.');
  const field = fields.find((one) => 'name' in one && one.name === name);
  if (!field || rest.length === 0) return false;
  if (field.type === 'relationship' || field.type === 'upload') {
    return !relationParts.includes(rest.join('.'));
  }
  return 'flattenedFields' in field
    ? traversesRelation(field.flattenedFields, rest.join('.'))
    : false;
}
