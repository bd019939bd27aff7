import { Kind, parse } from 'graphql';
import { writeConflict } from '../input/retry-conflict.ts';

/**
 * Whether a document may be asked again when its write met a conflict: one operation with one field. Of two writes the
 * first may have been kept, and would be done twice.
 */
export function mayAskAgain(document: string): boolean {
  const operations = parse(document).definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [only, ...others] = operations;
  const [field, ...more] = only?.selectionSet.selections ?? [];
  return others.length === 0 && more.length === 0 && field?.kind === Kind.FIELD;
}

interface Answer {
  errors?: { extensions?: { name?: string } }[];
}

/** Whether an answer says that a write met a conflict. */
export function saysConflict(text: string): boolean {
  if (!text.includes(writeConflict)) return false;
  const { errors = [] } = JSON.parse(text) as Answer;
  return errors.some(({ extensions }) => extensions?.name === writeConflict);
}
