import { isListOf, isRecord } from '@digivaardig/contracts/guards';
import type { Field } from 'payload';

/** A reference from one document to another, with the path of its field. */
export interface Reference {
  kind: 'document';
  path: string;
  relationTo: string;
  id: string;
}

/** A reference of a shape that only the database might understand. It is never allowed. */
export interface InvalidReference {
  kind: 'invalid';
  path: string;
}

type AnyReference = Reference | InvalidReference;

type Row = Record<string, unknown>;

const isRowList = isListOf(isRecord);

const toReference = (path: string, relationTo: string, id: unknown): AnyReference =>
  relationTo !== '' && typeof id === 'string' && id !== ''
    ? { kind: 'document', path, relationTo, id }
    : { kind: 'invalid', path };

const isPointer = (value: unknown): value is { relationTo: string; value: unknown } =>
  typeof value === 'object' &&
  value !== null &&
  'value' in value &&
  'relationTo' in value &&
  typeof value.relationTo === 'string';

/**
 * Every object in rich text or JSON that names a collection and a document counts as a reference.
 */
function collectFromTree(value: unknown, path: string): AnyReference[] {
  if (Array.isArray(value)) return value.flatMap((item) => collectFromTree(item, path));
  if (typeof value !== 'object' || value === null) return [];
  const own = isPointer(value) ? [toReference(path, value.relationTo, value.value)] : [];
  return [...own, ...Object.values(value).flatMap((item) => collectFromTree(item, path))];
}

function collectFromRelation(
  value: unknown,
  relationTo: string | string[],
  path: string,
): AnyReference[] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((item) => {
    if (isPointer(item)) return collectFromTree(item, path);
    if (item === null || item === undefined) return [];
    // The database might read this shape differently from this code, so it is not allowed.
    if (Array.isArray(relationTo)) return [{ kind: 'invalid', path }];
    return [toReference(path, relationTo, item)];
  });
}

const collectFromGroup = (
  fields: readonly Field[],
  value: unknown,
  path: string,
): AnyReference[] =>
  isRecord(value) ? collectReferences(fields, value, `${path}.`) : [{ kind: 'invalid', path }];

/**
 * Collects the references of a document: relations, uploads, rich text, groups, tabs, arrays and
 * blocks. Field validation does not suffice, since drafts, autosave, restore and duplicate skip it.
 */
export function collectReferences(
  fields: readonly Field[],
  data: Row,
  prefix = '',
): AnyReference[] {
  return fields.flatMap((field): AnyReference[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => {
        const named = 'name' in tab && tab.name;
        if (!named) return collectReferences(tab.fields, data, prefix);
        return collectFromGroup(tab.fields, data[tab.name] ?? {}, `${prefix}${tab.name}`);
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
        return collectFromGroup(field.fields, value, path);
      case 'array':
        if (!isRowList(value)) return [{ kind: 'invalid', path }];
        return value.flatMap((row, index) =>
          collectReferences(field.fields, row, `${path}.${index}.`),
        );
      case 'blocks':
        if (!isRowList(value)) return [{ kind: 'invalid', path }];
        return value.flatMap((row, index) => {
          const block = field.blocks.find(({ slug }) => slug === row['blockType']);
          return block ? collectReferences(block.fields, row, `${path}.${index}.`) : [];
        });
      default:
        return [];
    }
  });
}
