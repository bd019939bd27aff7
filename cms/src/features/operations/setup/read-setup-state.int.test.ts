import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { makeDocument } from '../../../testing/fixtures.ts';
import { makePerson } from '../../../testing/make-person.ts';
import { makeWorld, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { listMissingParts } from './list-missing-parts.ts';
import { readSetupState } from './read-setup-state.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager']);
});

const readMissing = async (id: string) => {
  const municipality = await asSystem(payload).findByID({ collection: 'municipalities', id });
  return listMissingParts(await readSetupState(payload, municipality));
};

describe('readSetupState', () => {
  it('finds what is there, and takes no role of another municipality for one of this', async () => {
    const memberships = [
      { tenant: world.a, roles: ['communicationOfficer' as const] },
      { tenant: world.b, roles: ['employee' as const] },
    ];
    await makePerson(payload, { name: 'Van beide', memberships });
    expect(await readMissing(world.b)).toEqual([
      'style',
      'help',
      'privacy',
      'contentManager',
      'communicationOfficer',
      'channels',
      'phases',
      'news',
    ]);
    expect(await readMissing(world.a)).not.toContain('communicationOfficer');
  });

  it('lists a part no longer once it is filled in', async () => {
    for (const slug of ['channels', 'news-queue'] as const)
      await makeDocument(world, slug, world.b);
    await asSystem(payload).update({
      collection: 'municipalities',
      id: world.b,
      data: { help: { introduction: 'Vraag het.', contacts: [{ name: 'Digicoach' }] } },
    });
    const missing = await readMissing(world.b);
    for (const part of ['channels', 'news', 'help']) expect(missing).not.toContain(part);
  });
});
