import type { Payload } from 'payload';
import { driverCollection } from '../access/driver-collection.ts';
import { RateLimits } from './rate-limit-store.ts';

type Collection = ReturnType<typeof driverCollection>;

/**
 * Opens the collection of the limits for `rate-limiter-flexible`, which calls these three methods.
 * It expects the row after each write. The embedded database writes correctly but returns null to
 * requests that add to a row that a parallel request inserts, so the row is read then.
 */
export function openRateLimits(payload: Payload) {
  const rows = driverCollection(payload, RateLimits.slug);
  const findOneAndUpdate = async (...args: Parameters<Collection['findOneAndUpdate']>) =>
    (await rows.findOneAndUpdate(...args)) ?? rows.findOne({ key: args[0]['key'] });
  return {
    collection: () => ({
      findOneAndUpdate,
      findOne: rows.findOne.bind(rows),
      deleteOne: rows.deleteOne.bind(rows),
    }),
  };
}
