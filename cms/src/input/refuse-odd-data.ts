import type { CollectionBeforeOperationHook } from 'payload';
import { refusal } from '../refusal.ts';
import { texts } from '../texts/texts.ts';
import { dataProblem } from './data-problem.ts';
import { limits } from './limits.ts';

/**
 * Refuses data that no form of ours sends: names that JavaScript or the database reads as orders, nesting without end,
 * and more than a document holds. Drafts too, which skip all other checks of length.
 */
export const refuseOddData: CollectionBeforeOperationHook = ({ args, overrideAccess }) => {
  if (overrideAccess) return args;
  const { data, where, sort, select } = args as Record<string, unknown>;
  if (dataProblem(data) || dataProblem([where, sort, select])) {
    throw refusal(texts.errors.oddData, 400);
  }
  if (data !== undefined && JSON.stringify(data).length > limits.document) {
    throw refusal(texts.errors.documentTooLarge, 413);
  }
  return args;
};
