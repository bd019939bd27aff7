import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { getToken, makeWorld, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { getDocument } from '../../../testing/read-answer.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager', 'programmeAdmin']);
});

const save = async (data: object) =>
  getDocument(
    await callRest(
      getToken(world, 'programmeAdmin'),
      'PATCH',
      `/library-modules/${world.library.module}?draft=${String(!('_status' in data))}`,
      data,
    ),
  );

const readNote = async (tenant: string) => {
  const path = `/library-modules/${world.library.module}/local?tenant=${tenant}`;
  const { body } = await callRest(getToken(world, 'contentManager'), 'GET', path);
  return (body as { changeNote: { text: string; at: string } | null }).changeNote;
};

describe('a sentence with a change of the library', () => {
  it('waits in the draft until that is published, and then begins anew', async () => {
    expect(await readNote(world.a)).toBeNull();
    await save({ changeNote: 'De knop heet nu anders.' });
    expect(await readNote(world.a)).toBeNull();
    const published = await save({ _status: 'published', changeNote: ' De knop heet nu anders. ' });
    expect(published['changeNote']).toBeNull();
    expect(await readNote(world.a)).toMatchObject({ text: 'De knop heet nu anders.' });
  });

  it('keeps its date when a later change comes without a sentence', async () => {
    const before = await readNote(world.a);
    await save({ _status: 'published', minutes: 25 });
    expect(await readNote(world.a)).toEqual(before);
  });

  it('is written by the programme alone, with the date of its publication', async () => {
    const forged = { text: 'Vervalst', at: '2020-01-01T00:00:00.000Z' };
    await save({ _status: 'published', lastChange: forged });
    expect((await readNote(world.a))?.text).not.toBe('Vervalst');
    const token = getToken(world, 'contentManager');
    const path = `/library-modules/${world.library.module}`;
    expect((await callRest(token, 'PATCH', path, { changeNote: 'Van mij' })).status).toBe(403);
  });

  it('is not copied into an own version, which shows that of the library', async () => {
    const token = getToken(world, 'contentManager');
    const path = `/library-modules/${world.library.module}/own-version`;
    const { id } = (await callRest(token, 'POST', path, { tenant: world.a })).body as {
      id: string;
    };
    const stored = await asSystem(payload).findByID({ collection: 'modules', id, draft: true });
    expect(JSON.stringify(stored)).not.toContain('De knop heet nu anders');
    const { body } = await callRest(token, 'GET', `/modules/${id}/overrides`);
    expect(body).toMatchObject({ changeNote: { text: 'De knop heet nu anders.' } });
  });
});
