import type { Payload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import type { Outbox } from '../payload-types.ts';

/** The events that were written while this work ran, oldest first. */
export async function collectEvents(
  payload: Payload,
  work: () => Promise<unknown>,
): Promise<Outbox[]> {
  const all = async () =>
    (await asSystem(payload).find({ collection: 'outbox', sort: 'createdAt', pagination: false }))
      .docs;
  const before = new Set((await all()).map(({ id }) => id));
  await work();
  return (await all()).filter(({ id }) => !before.has(id));
}
