import { isRecord } from '@digivaardig/contracts/guards';
import type { FlattenedField } from 'payload';

/** For points on a map, which no field is; mongoose and MongoDB fail on them elsewhere. */
const placeOperators: readonly string[] = ['near', 'within', 'intersects'];

/** What a path in a condition leads to; null for no field of the collection. */
function findPathField(
  fields: readonly FlattenedField[],
  [name, ...rest]: readonly string[],
): FlattenedField | null {
  const field = fields.find((one) => one.name === name);
  if (!field || rest.length === 0 || field.type === 'blocks') return field ?? null;
  return 'flattenedFields' in field ? findPathField(field.flattenedFields, rest) : field;
}

/** Whether the path leads to rows, or into blocks: mongoose would make a row of what is compared. */
function leadsToRows(fields: readonly FlattenedField[], path: string): boolean {
  const names = path.split(/\.|__/u);
  const inDocument = names[0] === 'version' ? names.slice(1) : names;
  const field = findPathField(fields, inDocument);
  return field?.type === 'array' || field?.type === 'blocks';
}

/**
 * Whether a condition asks what the database cannot answer: about a place on a map, or about a list
 * of rows or blocks as a whole. Fields inside rows can be asked about, and so can whether there are
 * rows.
 */
export function hasOddCondition(fields: readonly FlattenedField[], where: unknown): boolean {
  if (Array.isArray(where)) return where.some((one) => hasOddCondition(fields, one));
  if (!isRecord(where)) return false;
  return Object.entries(where).some(([path, condition]) => {
    if (path === 'and' || path === 'or') return hasOddCondition(fields, condition);
    const operators = isRecord(condition) ? Object.keys(condition) : [];
    if (operators.some((operator) => placeOperators.includes(operator))) return true;
    return leadsToRows(fields, path) && operators.some((operator) => operator !== 'exists');
  });
}
