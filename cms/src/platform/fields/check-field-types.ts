import { isBoolean, isListOf, isNumber, isRecord, isText } from '@digivaardig/contracts/guards';
import type { Field } from 'payload';

type Row = Record<string, unknown>;

const textFieldTypes: readonly Field['type'][] = ['text', 'textarea', 'email', 'code'];

/** Payload's own form sends the number of rows when there are none. */
const isRowCountZero = (value: unknown): boolean => value === 0;

const isDate = (value: unknown): boolean =>
  isText(value) && (value === '' || !Number.isNaN(Date.parse(value)));

/**
 * Accepts an id, or an object that names a document in any way; other code validates which
 * document.
 */
const isPointer = (value: unknown): boolean => isText(value) || isRecord(value);

/** Whether a part of a formatted text holds only parts that are objects. */
const isNode = (value: unknown): boolean =>
  isRecord(value) && (!Array.isArray(value['children']) || value['children'].every(isNode));

function findFieldProblem(field: Field & { name: string }, value: unknown): string | null {
  const nameUnless = (fits: boolean): string | null => (fits ? null : field.name);
  if (textFieldTypes.includes(field.type)) {
    const hasMany = 'hasMany' in field && field.hasMany;
    return nameUnless(hasMany ? isListOf(isText)(value) : isText(value));
  }
  switch (field.type) {
    case 'array':
      if (isRowCountZero(value)) return null;
      if (!Array.isArray(value) || !value.every(isRecord)) return field.name;
      return findFirst(value.map((row: Row) => findTypeProblem(field.fields, row)));
    case 'blocks':
      if (isRowCountZero(value)) return null;
      if (!Array.isArray(value) || !value.every(isRecord)) return field.name;
      return findFirst(
        value.map((row: Row) => {
          const block = field.blocks.find(({ slug }) => slug === row['blockType']);
          return block ? findTypeProblem(block.fields, row) : field.name;
        }),
      );
    case 'group':
      return isRecord(value) ? findTypeProblem(field.fields, value) : field.name;
    case 'number':
      return nameUnless(field.hasMany ? isListOf(isNumber)(value) : isNumber(value));
    case 'checkbox':
      return nameUnless(isBoolean(value));
    case 'radio':
      return nameUnless(isText(value));
    case 'select':
      return nameUnless(field.hasMany ? isListOf(isText)(value) : isText(value));
    case 'date':
      return nameUnless(isDate(value));
    case 'relationship':
    case 'upload':
      return nameUnless(
        field.hasMany ? Array.isArray(value) && value.every(isPointer) : isPointer(value),
      );
    case 'richText':
      return nameUnless(
        isRecord(value) &&
          isRecord(value['root']) &&
          Array.isArray(value['root']['children']) &&
          isNode(value['root']),
      );
    default:
      return null;
  }
}

const findFirst = (problems: (string | null)[]): string | null =>
  problems.find((problem) => problem !== null) ?? null;

/**
 * Finds the first field whose value has another type than its kind of field, such as a number for a
 * list; null when there is none. Payload validates values but not types, and throws on types that
 * no form sends; it does not validate drafts at all.
 */
export function findTypeProblem(fields: readonly Field[], data: Row): string | null {
  return findFirst(
    fields.map((field): string | null => {
      if (field.type === 'tabs') {
        return findFirst(
          field.tabs.map((tab) => {
            const inner = 'name' in tab && tab.name ? data[tab.name] : data;
            return isRecord(inner) ? findTypeProblem(tab.fields, inner) : null;
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
