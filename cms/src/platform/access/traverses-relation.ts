import type { FlattenedField } from 'payload';

/** Path segments of a relation itself: they name the document and read nothing in it. */
const relationParts: readonly string[] = ['id', '_id', 'value', 'relationTo'];

/** Whether a path leads through a relation into the related document. */
export function traversesRelation(fields: readonly FlattenedField[], path: string): boolean {
  const [name, ...rest] = path.replace(/^version\./, '').split('.');
  const field = fields.find((one) => 'name' in one && one.name === name);
  if (!field || rest.length === 0) return false;
  if (field.type === 'relationship' || field.type === 'upload') {
    return !relationParts.includes(rest.join('.'));
  }
  if (field.type === 'blocks') {
    // Payload takes a path with the kind of the block in it, and one without.
    return field.blocks.some(({ flattenedFields, slug }) => {
      const inBlock = rest[0] === slug ? [rest, rest.slice(1)] : [rest];
      return inBlock.some((path) => traversesRelation(flattenedFields, path.join('.')));
    });
  }
  return 'flattenedFields' in field
    ? traversesRelation(field.flattenedFields, rest.join('.'))
    : false;
}
