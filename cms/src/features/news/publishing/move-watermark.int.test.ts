import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { moveWatermark } from './move-watermark.ts';

let payload: Payload;

beforeAll(async () => {
  payload = await openCms();
});

const read = async (tenantId: string) => {
  const { docs } = await asSystem(payload).find({
    collection: 'news-watermarks',
    where: { tenantId: { equals: tenantId } },
  });
  return docs.map(({ checkedUntil }) => checkedUntil);
};

it('keeps the latest moment, whatever the order of the writes', async () => {
  const start = Date.parse('2026-11-29T12:00:00.000Z');
  for (let round = 0; round < 20; round += 1) {
    const tenant = `plaats-${round}`;
    const moments = Array.from({ length: 6 }, (_, n) => new Date(start + ((n * 7) % 6) * 1000));
    await moveWatermark(payload, tenant, moments[0]!);
    await Promise.all(moments.map((until) => moveWatermark(payload, tenant, until)));
    expect(await read(tenant)).toEqual([new Date(start + 5000).toISOString()]);
  }
});
