import type { Payload } from 'payload';
import { up as indexes } from './2026-11-23-indexes.ts';

const migrations = [
  {
    name: '2026-11-23-indexes',
    up: ({ payload }: { payload: Payload }) => indexes(payload),
    down: () => Promise.resolve(),
  },
];

/** Brings the database up to date: what ran before is not run again. */
export async function migrate(payload: Payload): Promise<void> {
  await payload.db.migrate({ migrations: migrations as never });
}
