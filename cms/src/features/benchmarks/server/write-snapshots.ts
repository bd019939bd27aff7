import { computeContentFigures } from '@digivaardig/analytics/content-figures';
import type { Payload, PayloadRequest } from 'payload';
import { systemRows } from '#platform/access/driver-collection.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { toDay, toIsoWeek } from '@digivaardig/contracts/time';
import { sameValue } from '#platform/rich-text/same-value.ts';
import type { ResolvingTenant } from '#features/content';
import { latestSnapshots } from './latest-snapshots.ts';
import { readContentInput } from './read-content-input.ts';

interface Draft {
  tenantId: string;
  figures: ReturnType<typeof computeContentFigures>;
}

/**
 * Counts the content of these municipalities as it is now.
 * @param onlyChanged leaves out those whose figures equal their latest snapshot
 */
export async function countContent(
  payload: Payload,
  tenants: readonly ResolvingTenant[],
  now: Date,
  onlyChanged: boolean,
): Promise<Draft[]> {
  const [inputs, latest] = await Promise.all([
    readContentInput(payload, tenants, now),
    latestSnapshots(
      payload,
      tenants.map(({ id }) => id),
    ),
  ]);
  return [...inputs].flatMap(([tenantId, input]) => {
    const figures = computeContentFigures(input);
    const known = latest.get(tenantId)?.figures;
    return onlyChanged && known && sameValue(known, figures) ? [] : [{ tenantId, figures }];
  });
}

/** Adds dated snapshots after a change, in the transaction of the request; earlier ones stay. */
export async function writeSnapshots(
  req: PayloadRequest,
  drafts: readonly Draft[],
  takenAt: Date,
): Promise<void> {
  const system = asSystem(req.payload, req);
  for (const { tenantId, figures } of drafts) {
    await system.create({
      collection: 'benchmark-snapshots',
      data: { tenantId, takenAt: takenAt.toISOString(), reason: 'change', figures },
    });
  }
}

/**
 * Adds the snapshot of this week for each municipality that has none yet. The database takes one
 * for a municipality and a week, so a retry or a second worker changes nothing.
 * @returns how many it added
 */
export async function writeWeeklySnapshots(
  payload: Payload,
  drafts: readonly Draft[],
  takenAt: Date,
): Promise<number> {
  const week = toIsoWeek(toDay(takenAt));
  const rows = systemRows(payload, 'benchmark-snapshots');
  const stamps = { createdAt: takenAt, updatedAt: takenAt };
  let added = 0;
  for (const { tenantId, figures } of drafts) {
    const { upsertedCount } = await rows.updateOne(
      { tenantId, week },
      { $setOnInsert: { takenAt, reason: 'weekly', figures, ...stamps } },
      { upsert: true },
    );
    added += upsertedCount;
  }
  return added;
}
