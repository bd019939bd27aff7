import { getPayload, type Payload } from 'payload';
import { migrate } from '../migrations/migrate.ts';
import config from '../payload.config.ts';

/** The cms on a database of its own, brought up to date: for integration tests. */
export async function openCms(): Promise<Payload> {
  const payload = await getPayload({ config });
  // Refusals are what tests ask for; each test says itself what went wrong.
  payload.logger.level = 'silent';
  await migrate(payload);
  return payload;
}
