import { contentFigures } from '@digivaardig/analytics';
import type { Payload, PayloadRequest } from 'payload';
import { asSystem } from '../access/system.ts';
import { sameValue } from '../library/same-value.ts';
import type { ResolvingTenant } from '../library/read-resolved.ts';
import { latestSnapshots } from './latest-snapshots.ts';
import { readContentInput } from './read-content-input.ts';

interface Draft {
  tenantId: string;
  figures: ReturnType<typeof contentFigures>;
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
    const figures = contentFigures(input);
    const known = latest.get(tenantId)?.figures;
    return onlyChanged && known && sameValue(known, figures) ? [] : [{ tenantId, figures }];
  });
}

/** Adds dated snapshots, in the transaction of the request; earlier ones stay. */
export async function writeSnapshots(
  req: PayloadRequest,
  drafts: readonly Draft[],
  takenAt: Date,
  reason: 'change' | 'weekly',
): Promise<void> {
  const system = asSystem(req.payload, req);
  for (const { tenantId, figures } of drafts) {
    await system.create({
      collection: 'benchmark-snapshots',
      data: { tenantId, takenAt: takenAt.toISOString(), reason, figures },
    });
  }
}
