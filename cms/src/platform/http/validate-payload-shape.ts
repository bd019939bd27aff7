import { isRecord } from '@digivaardig/contracts/guards';
import type {
  CollectionBeforeOperationHook,
  Field,
  FlattenedField,
  GlobalBeforeOperationHook,
} from 'payload';
import { userError } from '../errors/user-error.ts';
import { messages } from '../i18n/messages.ts';
import { findJsonProblem } from './check-json-safety.ts';
import { hasOddCondition } from './has-odd-condition.ts';
import { limits } from './limits.ts';
import { findTypeProblem } from '../fields/check-field-types.ts';

/** The fields of every row in a list of documents or of versions. */
const standardFields: readonly string[] = [
  'id',
  '_id',
  '_status',
  '_order',
  'createdAt',
  'updatedAt',
  'version',
  'parent',
  'latest',
  'autosave',
];

/**
 * Whether documents can be sorted by this: a field of the collection, with a dash before it to
 * reverse the order. The database would sort by any stored field, also by one that the collection
 * no longer has.
 */
const isValidSort = (fields: readonly FlattenedField[], sort: unknown): boolean =>
  sort === undefined ||
  (typeof sort === 'string' &&
    sort.split(',').every((path) => {
      const name = /^-?([a-z_][a-z0-9]*(?:_[a-z0-9]+)*)((\.|__)\w+)*$/i.exec(path.trim())?.[1];
      return (
        name !== undefined &&
        (standardFields.includes(name) || fields.some((field) => field.name === name))
      );
    }));

function assertShape(fields: Field[], row: unknown): asserts row is Record<string, unknown> {
  // The database would take `_id` for the id of a new document, which is the server's to choose.
  if (!isRecord(row) || '_id' in row || findJsonProblem(row) || findTypeProblem(fields, row)) {
    throw userError(messages.errors.oddData, 400);
  }
  if (JSON.stringify(row).length > limits.document) {
    throw userError(messages.errors.documentTooLarge, 413);
  }
}

/**
 * Rejects data that no form of ours sends: names with a meaning in JavaScript or the database,
 * values of the wrong type, excessive nesting, and documents that are too large. Checks drafts too,
 * for which Payload skips its own checks of length.
 */
export const validatePayloadShape: CollectionBeforeOperationHook = ({
  args,
  collection,
  // One of the union's values is deprecated, not the argument: `update` is not.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  operation,
  overrideAccess,
}) => {
  if (overrideAccess) return args;
  const { data, where, sort, select, populate }: Record<string, unknown> = { ...args };
  const areSortsValid = [sort].flat().every((one) => isValidSort(collection.flattenedFields, one));
  if (
    findJsonProblem([where, sort, select, populate]) ||
    !areSortsValid ||
    hasOddCondition(collection.flattenedFields, where)
  ) {
    throw userError(messages.errors.unreadable, 400);
  }
  assertShape(collection.fields, data === undefined ? {} : data);
  // Payload's own code reads fields of data that a request without a body does not have.
  return operation === 'create' && data === undefined ? { ...args, data: {} } : args;
};

/** The same for settings. When they were made and changed is the server's to write. */
export const validateGlobalShape: GlobalBeforeOperationHook = ({
  args,
  global,
  operation,
  overrideAccess,
}): unknown => {
  const options: unknown = args;
  if (overrideAccess || !isRecord(options)) return options;
  const { data, populate, select } = options;
  if (findJsonProblem([populate, select])) throw userError(messages.errors.unreadable, 400);
  if (operation !== 'update') return options;
  assertShape(global.fields, data);
  const settings = { ...data, createdAt: undefined, updatedAt: undefined };
  return { ...options, data: settings };
};
