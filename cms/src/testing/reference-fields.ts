import type { Field, SanitizedCollectionConfig } from 'payload';
import { aRichText } from './a-rich-text.ts';

/** A field in which a document can name another one. */
export interface ReferenceField {
  /** Names from the document down; rows of a list are not counted. */
  path: readonly string[];
  /** Collections that the field offers; none for a text or free data, which can name any. */
  offers: readonly string[];
  /** Puts a pointer in the shape of this field. */
  value: (relationTo: string, id: string) => unknown;
}

/** A text with a node that no editor makes: it names a collection and a document. */
export function craftedText(relationTo: string, value: string) {
  const node = { type: 'relationship', version: 2, format: '', relationTo, value };
  return aRichText('Tekst.', node);
}

function valueOf(field: Field): ReferenceField['value'] | null {
  if (field.type === 'richText') return craftedText;
  if (field.type === 'json') return (relationTo, value) => ({ node: { relationTo, value } });
  if (field.type !== 'relationship' && field.type !== 'upload') return null;
  const one = (relationTo: string, value: string) =>
    Array.isArray(field.relationTo) ? { relationTo, value } : value;
  return field.hasMany ? (relationTo, id) => [one(relationTo, id)] : one;
}

function inFields(fields: readonly Field[], above: readonly string[]): ReferenceField[] {
  return fields.flatMap((field): ReferenceField[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        inFields(tab.fields, 'name' in tab && tab.name ? [...above, tab.name] : above),
      );
    }
    const path = 'name' in field && field.name ? [...above, field.name] : above;
    const value = valueOf(field);
    if (value) {
      const offers = 'relationTo' in field ? [field.relationTo].flat() : [];
      return [{ path, offers, value }];
    }
    if (field.type === 'blocks')
      return field.blocks.flatMap((block) => inFields(block.fields, [...path, `#${block.slug}`]));
    return 'fields' in field ? inFields(field.fields, path) : [];
  });
}

/** Every field of a collection that can name a document, from the running config. */
export const referenceFields = ({ fields }: SanitizedCollectionConfig): ReferenceField[] =>
  inFields(fields, []);

type Row = Record<string, unknown>;

/**
 * The same data with a value at this path: in the first row where there are rows, and in a block of
 * the kind that the path names as `#image`.
 */
export function withValue(data: Row, [name, ...rest]: readonly string[], value: unknown): Row {
  if (name === undefined) return data;
  if (rest.length === 0) return { ...data, [name]: value };
  const inner = data[name];
  if (rest[0]?.startsWith('#')) {
    const block = { blockType: rest[0].slice(1) };
    return { ...data, [name]: [withValue(block, rest.slice(1), value)] };
  }
  if (Array.isArray(inner)) {
    const [first, ...others] = inner as Row[];
    return { ...data, [name]: [withValue(first ?? {}, rest, value), ...others] };
  }
  return { ...data, [name]: withValue((inner ?? {}) as Row, rest, value) };
}
