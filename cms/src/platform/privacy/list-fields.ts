import type { FlattenedField, SanitizedConfig } from 'payload';

/** Path of every field that holds something of its own, groups and lists gone through. */
function pathsOf(fields: readonly FlattenedField[], prefix = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`;
    if (field.type === 'blocks') {
      return field.blocks.flatMap((block) =>
        typeof block === 'string' ? [] : pathsOf(block.flattenedFields, `${path}.${block.slug}.`),
      );
    }
    return 'flattenedFields' in field ? pathsOf(field.flattenedFields, `${path}.`) : [path];
  });
}

/** Every field of every collection and global of the config, Payload's own among them, by collection. */
export function listFields(config: SanitizedConfig): Map<string, string[]> {
  const places = [...config.collections, ...config.globals];
  return new Map(
    places.map(({ slug, flattenedFields }) => [
      slug,
      [...new Set(pathsOf(flattenedFields))].sort(),
    ]),
  );
}
