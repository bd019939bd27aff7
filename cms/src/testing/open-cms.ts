import { getPayload, type Payload } from 'payload';
import { getChangeTracker } from '#platform/cache/change-tracker.ts';
import { setClock, systemClock } from '#platform/clock/clock.ts';
import { migrate } from '../migrations/migrate.ts';
import config from '../payload.config.ts';
import { watchTransactions } from './transaction-overlaps.ts';

/** The rows that record which migrations ran, since the indexes of those remain too. */
const migrationsCollection = 'payload-migrations';

async function emptyDatabase(payload: Payload): Promise<void> {
  const { db } = payload.db.connection;
  if (!db) throw new Error('The cms is not connected to its database.');
  const collections = await db.listCollections({}, { nameOnly: true }).toArray();
  for (const { name } of collections) {
    if (name !== migrationsCollection) await db.collection(name).deleteMany({});
  }
}

/**
 * The cms for a file of integration tests: migrated, without documents and on the computer's clock.
 * Files that one worker of vitest runs share it, so nobody destroys it.
 */
export async function openCms(): Promise<Payload> {
  const payload = await getPayload({ config });
  // Tests cause errors on purpose; each test says itself what went wrong.
  payload.logger.level = 'silent';
  setClock(payload, systemClock);
  watchTransactions(payload);
  await migrate(payload);
  await emptyDatabase(payload);
  getChangeTracker(payload).invalidateAll();
  return payload;
}
