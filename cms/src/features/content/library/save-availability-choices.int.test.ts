import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { collectEvents } from '../../../testing/collect-events.ts';
import { makeDocument } from '../../../testing/fixtures.ts';
import { makeLibraryModule } from '../../../testing/make-library-module.ts';
import { makeWorld, type Person, getToken, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { messages } from '#platform/i18n/messages.ts';

let payload: Payload;
let world: World;
let modules: string[];

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager', 'employee', 'functionalAdmin', 'ofB']);
});
beforeEach(async () => {
  modules = [await makeLibraryModule(world), await makeLibraryModule(world)];
});

const choose = (who: Person | null, changes: unknown, tenant: unknown = world.a) =>
  callRest(who && getToken(world, who), 'POST', '/offers/choices', { tenant, changes });

const all = (on: boolean) => modules.map((id) => ({ collection: 'library-modules', id, on }));

async function stored(tenant = world.a): Promise<Record<string, boolean>> {
  const found = await asSystem(payload).find({
    collection: 'offers',
    where: { and: [{ tenant: { equals: tenant } }, { 'item.value': { in: modules } }] },
  });
  return Object.fromEntries(
    found.docs.map(({ item, on }) => [toId(item.value) ?? '', on === true]),
  );
}

describe('POST /offers/choices', () => {
  it('saves all choices and changes them again', async () => {
    expect((await choose('contentManager', all(false))).body).toEqual({ saved: 2 });
    expect(await stored()).toEqual({ [modules[0]!]: false, [modules[1]!]: false });
    await choose('contentManager', [{ collection: 'library-modules', id: modules[0], on: true }]);
    expect(await stored()).toEqual({ [modules[0]!]: true, [modules[1]!]: false });
    expect(await stored(world.b)).toEqual({});
  });

  it('announces all of them with one event, since every page reads the events', async () => {
    for (const on of [false, true]) {
      const events = await collectEvents(payload, () => choose('contentManager', all(on)));
      expect(events.map(({ tenantId }) => tenantId)).toEqual([world.a]);
    }
  });

  it('uses the last choice for each item', async () => {
    const id = modules[0]!;
    const twice = [true, false].map((on) => ({ collection: 'library-modules', id, on }));
    await choose('contentManager', twice);
    expect(await stored()).toEqual({ [id]: false });
  });

  it('accepts the municipality’s own documents', async () => {
    const own = await makeDocument(world, 'modules', world.a);
    modules = [own];
    await choose('contentManager', [{ collection: 'modules', id: own, on: false }]);
    expect(await stored()).toEqual({ [own]: false });
  });

  it('saves all choices or none', async () => {
    const foreign = await makeDocument(world, 'modules', world.b);
    const gone = world.library.theme;
    for (const bad of [
      { collection: 'modules', id: foreign, on: true },
      { collection: 'library-modules', id: gone, on: true },
    ]) {
      const answer = await choose('contentManager', [...all(false), bad]);
      expect(answer.status).toBe(404);
      expect(JSON.stringify(answer.body)).toContain(messages.errors.notFound);
      expect(await stored()).toEqual({});
    }
  });

  it.each<[Person | null, number]>([
    [null, 403],
    ['employee', 403],
    ['functionalAdmin', 403],
    ['ofB', 400],
  ])('is rejected for %s', async (who, status) => {
    const answer = await choose(who, all(false));
    expect([status, 403, 400]).toContain(answer.status);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await stored()).toEqual({});
  });

  it.each([
    ['nothing', []],
    ['no list', { $gt: '' }],
    ['an operator for an id', [{ collection: 'library-modules', id: { $ne: '' }, on: true }]],
    ['another collection', [{ collection: 'users', id: '0'.repeat(24), on: true }]],
    ['too many', Array.from({ length: 501 }, () => ({}))],
  ])('rejects in Dutch choices that are %s', async (_name, changes) => {
    const answer = await choose('contentManager', changes);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain(messages.errors.badRequest);
  });

  it('leaves one row per item when two people save at the same time', async () => {
    const answers = await Promise.all([
      choose('contentManager', all(false)),
      choose('contentManager', all(false)),
    ]);
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    const rows = await asSystem(payload).count({
      collection: 'offers',
      where: { 'item.value': { in: modules } },
    });
    expect(rows.totalDocs).toBe(2);
  });
});
