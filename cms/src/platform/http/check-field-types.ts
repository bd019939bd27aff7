import type { Field } from 'payload';

type Row = Record<string, unknown>;

const textFieldTypes: readonly Field['type'][] = ['text', 'textarea', 'email', 'code'];

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Payload's own form sends the number of rows where there are none. */
const isRowCountZero = (value: unknown): boolean => value === 0;

const isText = (value: unknown): boolean => typeof value === 'string';

const isDate = (value: unknown): boolean =>
  isText(value) && (value === '' || !Number.isNaN(Date.parse(value as string)));

/** An id, or an object that names a document in one way or another: which, others look at. */
const isPointer = (value: unknown): boolean => isText(value) || isRow(value);

function findFieldProblem(field: Field & { name: string }, value: unknown): string | null {
  const nameUnless = (fits: boolean): string | null => (fits ? null : field.name);
  if (textFieldTypes.includes(field.type) && !('hasMany' in field && field.hasMany))
    return nameUnless(isText(value));
  switch (field.type) {
    case 'array':
      if (isRowCountZero(value)) return null;
      if (!Array.isArray(value) || !value.every(isRow)) return field.name;
      return findFirst(value.map((row: Row) => findTypeProblem(field.fields, row)));
    case 'blocks':
      return nameUnless(isRowCountZero(value) || (Array.isArray(value) && value.every(isRow)));
    case 'group':
      return isRow(value) ? findTypeProblem(field.fields, value) : field.name;
    case 'date':
      return nameUnless(isDate(value));
    case 'relationship':
    case 'upload':
      return nameUnless(
        field.hasMany ? Array.isArray(value) && value.every(isPointer) : isPointer(value),
      );
    case 'richText':
      return nameUnless(
        isRow(value) && isRow(value['root']) && Array.isArray(value['root']['children']),
      );
    default:
      return null;
  }
}

const findFirst = (problems: (string | null)[]): string | null =>
  problems.find((problem) => problem !== null) ?? null;

/**
 * The first field whose value is of another make than its kind has, such as a number for a list;
 * null when there is none. Payload checks values, not makes, and breaks on what no form sends;
 * drafts it does not check at all.
 */
export function findTypeProblem(fields: readonly Field[], data: Row): string | null {
  return findFirst(
    fields.map((field): string | null => {
      if (field.type === 'tabs') {
        return findFirst(
          field.tabs.map((tab) => {
            const inner = 'name' in tab && tab.name ? data[tab.name] : data;
            return isRow(inner) ? findTypeProblem(tab.fields, inner) : null;
          }),
        );
      }
      if (!('name' in field) || !field.name) {
        return 'fields' in field ? findTypeProblem(field.fields, data) : null;
      }
      const value = data[field.name];
      return value === undefined || value === null ? null : findFieldProblem(field, value);
    }),
  );
}
