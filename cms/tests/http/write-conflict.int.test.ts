import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from '../../src/testing/call-cms.ts';
import { makeDocument } from '../../src/testing/fixtures.ts';
import { makeWorld, getToken, type World } from '../../src/testing/make-world.ts';
import { objectId } from '../../src/testing/object-id.ts';
import { openCms } from '../../src/testing/open-cms.ts';
import { messages } from '#platform/i18n/messages.ts';

let payload: Payload;
let world: World;
let id: string;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['communicationOfficer']);
  id = await makeDocument(world, 'channels', world.a);
});

/** A concurrent change of the same document, in a transaction that is not committed yet. */
async function hold() {
  const transaction = (await payload.db.beginTransaction()) as string;
  const rows = payload.db.collections['channels']!.collection;
  const session = payload.db.sessions[transaction]!;
  await rows.updateOne({ _id: objectId(payload, id) as never }, { $set: { held: 1 } }, { session });
  return () => payload.db.rollbackTransaction(transaction);
}

const save = async (name: string) => {
  const token = getToken(world, 'communicationOfficer');
  const { status, body } = await callRest(token, 'PATCH', `/channels/${id}`, { name });
  return { status, text: JSON.stringify(body) };
};

describe('a save that meets a write conflict', () => {
  it('succeeds when the other is done before the next try', async () => {
    const release = await hold();
    let conflicts = 0;
    const noted = () => {
      conflicts += 1;
      return release();
    };
    payload.config.hooks.afterError.push(noted);
    const { text } = await save('Opgeslagen');
    payload.config.hooks.afterError.pop();
    expect(conflicts).toBe(1);
    expect(text).not.toContain('errors');
    const saved = await asSystem(payload).findByID({ collection: 'channels', id });
    expect(saved).toMatchObject({ name: 'Opgeslagen' });
  });

  it('says to save again when the other is not', async () => {
    const release = await hold();
    const { text } = await save('Nooit opgeslagen');
    await release();
    expect(text).toContain(messages.errors.conflict);
    expect((await save('Nu wel')).text).not.toContain('errors');
  });
});
