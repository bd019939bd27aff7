import type { CollectionBeforeOperationHook } from 'payload';
import { refusal } from '../refusal.ts';
import { texts } from '../texts/texts.ts';
import { dataProblem } from './data-problem.ts';
import { limits } from './limits.ts';
import { shapeProblem } from './shape-problem.ts';

/** A path to sort by: fields, with a dash before it for the other way round. */
const isSort = (path: unknown): boolean =>
  path === undefined || (typeof path === 'string' && /^-?[a-z_][\w.]*$/i.test(path));

/**
 * Refuses data that no form of ours sends: names that JavaScript or the database reads as orders, values of the wrong
 * make, nesting without end, and more than a document holds. Drafts too, which skip all other checks of length.
 */
export const refuseOddData: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
}) => {
  if (overrideAccess) return args;
  const { data, where, sort, select, populate } = args as Record<string, unknown>;
  if (dataProblem([where, sort, select, populate]) || ![sort].flat().every(isSort)) {
    throw refusal(texts.errors.unreadable, 400);
  }
  const row = (data ?? {}) as Record<string, unknown>;
  if (dataProblem(row) || shapeProblem(collection.fields, row)) {
    throw refusal(texts.errors.oddData, 400);
  }
  if (data !== undefined && JSON.stringify(data).length > limits.document) {
    throw refusal(texts.errors.documentTooLarge, 413);
  }
  return args;
};
