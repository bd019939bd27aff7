import { countContent, writeSnapshots } from '@digivaardig/cms/benchmark/write-snapshots';
import { readTenants } from '@digivaardig/cms/benchmark/read-tenants';
import { inTransaction } from '@digivaardig/cms/outbox/in-transaction';
import type { JobContext } from '../kit/context.ts';

/** Takes a snapshot of every municipality, changed or not: the week itself moved on. */
export async function takeWeeklySnapshots({ payload, clock, log }: JobContext): Promise<void> {
  const now = clock.now();
  const drafts = await countContent(payload, await readTenants(payload, null), now, false);
  await inTransaction(payload, (req) => writeSnapshots(req, drafts, now, 'weekly'));
  log.info({ snapshots: drafts.length }, 'weekly snapshots taken');
}
