import type { CollectionSlug, Payload } from 'payload';
import { findTypeProblem } from '../fields/check-field-types.ts';

/**
 * Leaves out the rows in which a stored value has another type than its field, such as those of a
 * wrong import: one of them costs itself, and not the list in which it stands. Each is logged.
 */
export const dropDamagedRows = <Row extends { id: string }>(
  { collections, logger }: Pick<Payload, 'collections' | 'logger'>,
  collection: CollectionSlug,
  rows: readonly Row[],
): Row[] =>
  rows.filter((row) => {
    const field = findTypeProblem(collections[collection].config.fields, { ...row });
    if (field === null) return true;
    logger.error({ collection, id: row.id, field }, 'a stored row is not readable');
    return false;
  });
