import { computeContentFigures } from '@digivaardig/analytics/content-figures';
import type { Payload, PayloadRequest } from 'payload';
import { driverCollection } from '#platform/access/driver-collection.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { toDay, toIsoWeek } from '@digivaardig/contracts/time';
import { isSameValue } from '#platform/rich-text/is-same-value.ts';
import type { ResolvingTenant } from '#features/content';
import { readLatestSnapshots } from './read-latest-snapshots.ts';
import { readContentInput } from './read-content-input.ts';

interface CountedFigures {
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
): Promise<CountedFigures[]> {
  const [inputs, latest] = await Promise.all([
    readContentInput(payload, tenants, now),
    readLatestSnapshots(
      payload,
      tenants.map(({ id }) => id),
    ),
  ]);
  return [...inputs].flatMap(([tenantId, input]) => {
    const figures = computeContentFigures(input);
    const latestFigures = latest.get(tenantId)?.figures;
    return onlyChanged && latestFigures && isSameValue(latestFigures, figures)
      ? []
      : [{ tenantId, figures }];
  });
}

/** Adds dated snapshots after a change, in the transaction of the request; earlier ones stay. */
export async function writeSnapshots(
  req: PayloadRequest,
  counted: readonly CountedFigures[],
  takenAt: Date,
): Promise<void> {
  const system = asSystem(req.payload, req);
  for (const { tenantId, figures } of counted) {
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
  counted: readonly CountedFigures[],
  takenAt: Date,
): Promise<number> {
  const week = toIsoWeek(toDay(takenAt));
  const rows = driverCollection(payload, 'benchmark-snapshots');
  const stamps = { createdAt: takenAt, updatedAt: takenAt };
  let added = 0;
  for (const { tenantId, figures } of counted) {
    const { upsertedCount } = await rows.updateOne(
      { tenantId, week },
      { $setOnInsert: { takenAt, reason: 'weekly', figures, ...stamps } },
      { upsert: true },
    );
    added += upsertedCount;
  }
  return added;
}

/** Lists which of these municipalities have no snapshot of the week of this moment. */
export async function listWithoutWeeklySnapshot(
  payload: Payload,
  tenantIds: readonly string[],
  now: Date,
): Promise<string[]> {
  const rows = await driverCollection(payload, 'benchmark-snapshots')
    .find(
      { tenantId: { $in: tenantIds }, week: toIsoWeek(toDay(now)) },
      { projection: { tenantId: 1 } },
    )
    .toArray();
  const present = new Set(rows.map(({ tenantId }) => String(tenantId)));
  return tenantIds.filter((id) => !present.has(id));
}
