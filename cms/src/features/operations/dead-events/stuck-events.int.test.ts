import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { driverCollection } from '#platform/access/driver-collection.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { type ActorName, allActors } from '../../../testing/operations/actors.ts';
import { createRightsFixture } from '../../../testing/operations/create-rights-fixture.ts';
import type { RightsFixture } from '../../../testing/operations/run-operation.ts';

let payload: Payload;
let stage: RightsFixture;

beforeAll(async () => {
  payload = await openCms();
  stage = await createRightsFixture(payload, allActors);
});
beforeEach(() => driverCollection(payload, 'outbox').deleteMany({}));

const getToken = (name: ActorName): string | null => stage.tokens.get(name) ?? null;
const others = allActors.filter((name) => name !== 'programmeAdmin');

const ask = (name: ActorName) => callRest(getToken(name), 'GET', '/stuck-events');
const reopen = (name: ActorName, body: unknown = {}) =>
  callRest(getToken(name), 'POST', '/stuck-events/reopen', body);

/** A row past the cms, so many minutes old. */
async function row(state: string, minutes: number, more: object = {}): Promise<string> {
  const at = new Date(Date.now() - minutes * 60_000);
  const { insertedId } = await driverCollection(payload, 'outbox').insertOne({
    v: 1,
    type: 'content.changed',
    tenantId: stage.world.a,
    subjectId: 'geheim',
    state,
    attempts: 2,
    errorCode: 'mail-refused',
    createdAt: at,
    updatedAt: at,
    ...more,
  });
  return String(insertedId);
}
const stateOf = async (id: string) =>
  (await asSystem(payload).findByID({ collection: 'outbox', id })).state;
const logged = async () =>
  (
    await asSystem(payload).find({
      collection: 'change-log',
      where: { kind: { equals: 'event' } },
      sort: '-createdAt',
    })
  ).docs;

describe('what got stuck', () => {
  it.each(others)('is not there for %s, who can open nothing again', async (name) => {
    const id = await row('dead', 5);
    expect((await ask(name)).status).toBe(404);
    expect((await reopen(name)).status).toBe(404);
    expect((await reopen(name, { ids: [id] })).status).toBe(404);
    expect(await stateOf(id)).toBe('dead');
  });

  it('is shown to the programme’s administrator, the oldest first, without what it was about', async () => {
    await row('dead', 5, { tenantId: null, type: 'account.invited' });
    await row('dead', 9);
    await row('dead', 2, { tenantId: '0123456789abcdef01234567' });
    await row('done', 900);
    const { status, body } = await ask('programmeAdmin');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      dead: 3,
      waiting: 0,
      seconds: 0,
      late: false,
      events: [
        { type: 'content.changed', municipality: 'Aadorp', attempts: 2, code: 'mail-refused' },
        { type: 'account.invited', municipality: null },
        { municipality: '' },
      ],
    });
    expect(JSON.stringify(body)).not.toMatch(/geheim|subject|@/);
  });
});

describe('what waits', () => {
  it.each(['new', 'queued'])('counts from the oldest, also when that is %s', async (state) => {
    await row(state, 3);
    await row('new', 1);
    expect((await ask('programmeAdmin')).body).toMatchObject({ waiting: 2, late: false });
    const { seconds } = (await ask('programmeAdmin')).body as { seconds: number };
    expect(seconds).toBeGreaterThanOrEqual(180);
    expect(seconds).toBeLessThan(200);
  });

  it('is late after five minutes', async () => {
    await row('queued', 6);
    expect((await ask('programmeAdmin')).body).toMatchObject({ waiting: 1, late: true });
  });
});

describe('opening again', () => {
  it('one, leaves the others, keeps how often it failed, and is in the log', async () => {
    const [id, other] = [await row('dead', 5), await row('dead', 4)];
    expect((await reopen('programmeAdmin', { ids: [id] })).body).toEqual({ reopened: 1 });
    const opened = await asSystem(payload).findByID({ collection: 'outbox', id });
    expect(opened).toMatchObject({ state: 'new', attempts: 2 });
    expect(await stateOf(other)).toBe('dead');
    expect((await logged())[0]).toMatchObject({
      subjectId: id,
      municipality: 'Aadorp',
      tenantId: stage.world.a,
      from: 'vastgelopen',
      to: 'opnieuw aan de beurt',
    });
  });

  it('all, at once, with one line in the log', async () => {
    const ids = [await row('dead', 5), await row('dead', 4), await row('queued', 3)];
    const before = (await logged()).length;
    expect((await reopen('programmeAdmin')).body).toEqual({ reopened: 2 });
    expect(await Promise.all(ids.map(stateOf))).toEqual(['new', 'new', 'queued']);
    const lines = await logged();
    expect(lines).toHaveLength(before + 1);
    expect(lines[0]).toMatchObject({ subject: '2 taken', municipality: 'Programma' });
  });

  it('what is stuck no more does nothing, and writes no line', async () => {
    const id = await row('done', 5);
    const before = (await logged()).length;
    expect((await reopen('programmeAdmin', { ids: [id] })).body).toEqual({ reopened: 0 });
    expect(await stateOf(id)).toBe('done');
    expect(await logged()).toHaveLength(before);
  });

  it.each([{ ids: [] }, { ids: ['x'] }, { ids: 'alles' }, { alles: true }, null])(
    'refuses %j',
    async (body) => {
      const id = await row('dead', 5);
      expect((await reopen('programmeAdmin', body)).status).toBe(400);
      expect(await stateOf(id)).toBe('dead');
    },
  );
});
