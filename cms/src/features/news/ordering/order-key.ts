import { isRecord, isText } from '@digivaardig/contracts/guards';
import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  ValidationError,
} from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { toId } from '#platform/ids/to-id.ts';
import type { NewsQueue } from '../../../payload-types.ts';
import { newsMessages } from '../messages.ts';
import { isOrderKey } from './is-order-key.ts';
import { placeInOrder } from './place-in-order.ts';
import { readOrderedRows } from './read-ordered-rows.ts';

/**
 * Ignores the order key of a caller: keys are the server's alone. A form may send back the key that
 * it got; one that we never gave is rejected. Source: decision 037.
 */
export const ignoreOrderKey: CollectionBeforeOperationHook = ({ args, overrideAccess, req }) => {
  const { data }: Record<string, unknown> = { ...args };
  if (overrideAccess || !isRecord(data) || !('_order' in data)) return args;
  const { _order: key, ...rest } = data;
  if (key !== null && key !== undefined && !isOrderKey(key)) {
    const errors = [{ path: 'item', message: newsMessages.errors.orderKey }];
    throw new ValidationError({ collection: 'news-queue', errors }, req.t);
  }
  return { ...args, data: rest };
};

/**
 * Puts a row without key behind the other rows of its municipality. These get new keys too, when
 * one of theirs is damaged.
 */
export const assignOrderKey: CollectionBeforeChangeHook<NewsQueue> = async ({
  data,
  originalDoc,
  req,
}) => {
  const key: unknown = data._order ?? originalDoc?._order;
  if (isText(key) && key) return data;
  const others = await readOrderedRows(req, toId(data.tenant ?? originalDoc?.tenant) ?? '');
  const own = { id: originalDoc?.id ?? '', order: '' };
  const placed = placeInOrder(
    others.filter(({ id }) => id !== own.id),
    [own],
    [],
  );
  const database = getDatabaseAdapter(req.payload);
  // Without hooks: who adds an article did not change the others.
  for (const { id, order } of placed.filter((row) => row.id !== own.id))
    await database.updateOne({ collection: 'news-queue', id, data: { _order: order }, req });
  return { ...data, _order: placed.at(-1)?.order ?? null };
};
