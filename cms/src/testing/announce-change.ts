import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from './call-cms.ts';
import { materialData, getToken, type World } from './make-world.ts';
import { newRows } from './read-rows.ts';

let counter = 0;

/** Words that no job may contain: of the title, and of the person who made the change. */
export const telling = ['Opvallende titel', 'communicationOfficer', 'voorbeeld.example', '@'];

/**
 * Lets the communication officer of A publish something, which writes an event.
 * @returns the id of the event
 */
export async function announceChange(world: World): Promise<string> {
  const title = `Opvallende titel ${(counter += 1)}`;
  await callRest(getToken(world, 'communicationOfficer'), 'POST', '/materials', {
    ...materialData(title, world.library.persona),
    tenant: world.a,
    _status: 'published',
  });
  const event = (await newRows(world.payload)).at(-1);
  if (!event) throw new Error('Nothing was announced.');
  return event.id;
}

/** Opens a dead event again: this is the retry. */
export const retryEvent = ({ payload }: World, id: string) =>
  asSystem(payload).update({ collection: 'outbox', id, data: { state: 'new' } });
