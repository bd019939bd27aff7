import type { FlattenedField, SanitizedConfig } from 'payload';

/** Path of every field that holds something of its own, groups and lists gone through. */
function listPaths(fields: readonly FlattenedField[], prefix = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`;
    if (field.type === 'blocks') {
      return field.blocks.flatMap((block) =>
        typeof block === 'string' ? [] : listPaths(block.flattenedFields, `${path}.${block.slug}.`),
      );
    }
    return 'flattenedFields' in field ? listPaths(field.flattenedFields, `${path}.`) : [path];
  });
}

/**
 * Every field of every collection and global of the config, Payload's own among them, by
 * collection.
 */
export function listFields(config: SanitizedConfig): Map<string, string[]> {
  const entities = [...config.collections, ...config.globals];
  return new Map(
    entities.map(({ slug, flattenedFields }) => [
      slug,
      [...new Set(listPaths(flattenedFields))].sort(),
    ]),
  );
}
