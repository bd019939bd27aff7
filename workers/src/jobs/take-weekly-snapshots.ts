import {
  countContent,
  writeWeeklySnapshots,
} from '@digivaardig/cms/features/benchmarks/server/write-snapshots';
import { readTenants } from '@digivaardig/cms/features/municipalities/server/read-tenants';
import type { JobContext } from '../kit/context.ts';

/** Takes this week's snapshot of every municipality, changed or not: the week itself moved on. */
export async function takeWeeklySnapshots({ payload, clock, log }: JobContext): Promise<void> {
  const now = clock.now();
  const drafts = await countContent(payload, await readTenants(payload, null), now, false);
  const snapshots = await writeWeeklySnapshots(payload, drafts, now);
  log.info({ snapshots }, 'weekly snapshots taken');
}
