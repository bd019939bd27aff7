import type { Field } from 'payload';

/** A pointer from one document to another, with the path of the field that holds it. */
export interface Reference {
  path: string;
  relationTo: string;
  id: string;
}

/**
 * Stands for a collection where a reference has a shape that only the database might understand.
 */
export const unreadable = '';

type Row = Record<string, unknown>;

const isPointer = (value: unknown): value is { relationTo: string; value: unknown } =>
  typeof value === 'object' &&
  value !== null &&
  'value' in value &&
  'relationTo' in value &&
  typeof value.relationTo === 'string';

/**
 * Any object in rich text or JSON that names a collection and a document counts, whatever node it
 * is.
 */
function collectFromTree(value: unknown, path: string): Reference[] {
  if (Array.isArray(value)) return value.flatMap((item) => collectFromTree(item, path));
  if (typeof value !== 'object' || value === null) return [];
  const id = isPointer(value) && typeof value.value === 'string' ? value.value : null;
  const own = isPointer(value)
    ? [{ path, relationTo: id ? value.relationTo : unreadable, id: id ?? '' }]
    : [];
  return [...own, ...Object.values(value).flatMap((item) => collectFromTree(item, path))];
}

function collectFromRelation(
  value: unknown,
  relationTo: string | string[],
  path: string,
): Reference[] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((item) => {
    if (isPointer(item)) return collectFromTree(item, path);
    if (item === null || item === undefined) return [];
    // A shape that we cannot read is no reference that we can allow: it is one to nothing.
    if (Array.isArray(relationTo)) return [{ path, relationTo: unreadable, id: '' }];
    const id = typeof item === 'string' ? item : null;
    return [{ path, relationTo: id ? relationTo : unreadable, id: id ?? '' }];
  });
}

/**
 * Every reference that a document holds: relations, uploads, rich text, groups, tabs, arrays and
 * blocks. Field validation cannot be relied on for these: drafts, autosave, restore and duplicate
 * skip it.
 */
export function collectReferences(fields: readonly Field[], data: Row, prefix = ''): Reference[] {
  return fields.flatMap((field): Reference[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => {
        const named = 'name' in tab && tab.name;
        const inner = named ? ((data[tab.name] as Row | undefined) ?? {}) : data;
        return collectReferences(tab.fields, inner, named ? `${prefix}${tab.name}.` : prefix);
      });
    }
    if (!('name' in field) || !field.name) {
      return 'fields' in field ? collectReferences(field.fields, data, prefix) : [];
    }
    const value = data[field.name];
    const path = `${prefix}${field.name}`;
    if (value === undefined || value === null) return [];
    switch (field.type) {
      case 'relationship':
      case 'upload':
        return collectFromRelation(value, field.relationTo, path);
      case 'richText':
      case 'json':
        return collectFromTree(value, path);
      case 'group':
        return collectReferences(field.fields, value as Row, `${path}.`);
      case 'array':
        return (value as Row[]).flatMap((row, index) =>
          collectReferences(field.fields, row, `${path}.${index}.`),
        );
      case 'blocks':
        return (value as Row[]).flatMap((row, index) => {
          const block = field.blocks.find(({ slug }) => slug === row['blockType']);
          return block ? collectReferences(block.fields, row, `${path}.${index}.`) : [];
        });
      default:
        return [];
    }
  });
}
