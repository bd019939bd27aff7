import type { PayloadRequest } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import type { OrderedRow } from './place-in-order.ts';

/** The rows in the queue of a municipality, in their order. Reads as the system. */
export async function readOrderedRows(req: PayloadRequest, tenant: string): Promise<OrderedRow[]> {
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'news-queue',
    where: { tenant: { equals: tenant } },
    select: { _order: true },
    sort: ['_order', 'id'],
    pagination: false,
  });
  return docs.map(({ id, _order: order }) => ({
    id,
    order: typeof order === 'string' ? order : '',
  }));
}
