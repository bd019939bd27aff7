import { type DocumentNode, visit } from 'graphql';

const fieldNamesByDocument = new WeakMap<DocumentNode, ReadonlySet<string>>();

/** Whether an operation, or a fragment of it, selects a field with this name. */
export const selectsField = (document: DocumentNode, name: string): boolean =>
  getFieldNames(document).has(name);

function getFieldNames(document: DocumentNode): ReadonlySet<string> {
  const cached = fieldNamesByDocument.get(document);
  if (cached !== undefined) return cached;
  const names = new Set<string>();
  visit(document, { Field: (field) => void names.add(field.name.value) });
  fieldNamesByDocument.set(document, names);
  return names;
}
