import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { driverCollection } from '#platform/access/driver-collection.ts';
import { readOutboxLag } from '#platform/events/outbox-lag.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { type ActorName, allActors } from '../../../testing/rights/actors.ts';
import { createRightsFixture } from '../../../testing/rights/create-rights-fixture.ts';
import type { RightsFixture } from '../../../testing/rights/run-operation.ts';

let payload: Payload;
let stage: RightsFixture;

beforeAll(async () => {
  payload = await openCms();
  stage = await createRightsFixture(payload, allActors);
});
beforeEach(() => driverCollection(payload, 'outbox').deleteMany({}));

const getToken = (name: ActorName): string | null => stage.tokens.get(name) ?? null;
const others = allActors.filter((name) => name !== 'programmeAdmin');

const list = (name: ActorName) => callRest(getToken(name), 'GET', '/dead-events');
const retry = (name: ActorName, body: unknown = {}) =>
  callRest(getToken(name), 'POST', '/dead-events/retry', body);

/** Inserts an event without the cms, so many minutes old. */
async function insertEvent(state: string, minutes: number, more: object = {}): Promise<string> {
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
const readState = async (id: string) =>
  (await asSystem(payload).findByID({ collection: 'outbox', id })).state;
const readAuditEntries = async () =>
  (
    await asSystem(payload).find({
      collection: 'change-log',
      where: { kind: { equals: 'event' } },
      sort: '-createdAt',
    })
  ).docs;

describe('the list of dead events', () => {
  it.each(others)('is hidden from %s, who cannot retry an event either', async (name) => {
    const id = await insertEvent('dead', 5);
    expect((await list(name)).status).toBe(404);
    expect((await retry(name)).status).toBe(404);
    expect((await retry(name, { ids: [id] })).status).toBe(404);
    expect(await readState(id)).toBe('dead');
  });

  it('shows a programme administrator the oldest first, without the subjects of the events', async () => {
    await insertEvent('dead', 5, { tenantId: null, type: 'account.invited' });
    await insertEvent('dead', 9);
    await insertEvent('dead', 2, { tenantId: '0123456789abcdef01234567' });
    await insertEvent('done', 900);
    const { status, body } = await list('programmeAdmin');
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

describe('a damaged row', () => {
  it.each([
    { createdAt: null },
    { createdAt: 'gisteren' },
    { tenantId: 5 },
    { tenantId: 'x' },
    { type: 5, attempts: { a: 1 }, errorCode: [null] },
  ])('hides no other dead event and can be retried: %j', async (damage) => {
    const id = await insertEvent('dead', 5, damage);
    await insertEvent('dead', 9);
    const { status, body } = await list('programmeAdmin');
    expect(status).toBe(200);
    const { events } = body as { events: { id: string; since: string }[] };
    expect(events.map(({ since }) => Number.isNaN(Date.parse(since)))).toEqual([false, false]);
    expect((await retry('programmeAdmin', { ids: [id] })).body).toEqual({ retried: 1 });
  });

  it('with an id of another type is left out', async () => {
    await insertEvent('dead', 5, { _id: 'geen-id' });
    await insertEvent('dead', 9);
    expect((await list('programmeAdmin')).body).toMatchObject({ events: [{}] });
    expect((await retry('programmeAdmin')).body).toEqual({ retried: 1 });
  });

  it.each([null, 'gisteren'])('with the date %j leaves the lag to the others', async (date) => {
    await insertEvent('queued', 5, { createdAt: date });
    await insertEvent('queued', 3);
    const lag = await readOutboxLag(payload, new Date());
    expect(lag).toMatchObject({ waiting: 2, seconds: 180 });
  });
});

describe('the lag of the outbox', () => {
  it.each(['new', 'queued'])(
    'is measured from the oldest waiting event, in the state %s too',
    async (state) => {
      await insertEvent(state, 3);
      await insertEvent('new', 1);
      expect((await list('programmeAdmin')).body).toMatchObject({ waiting: 2, late: false });
      const { seconds } = (await list('programmeAdmin')).body as { seconds: number };
      expect(seconds).toBeGreaterThanOrEqual(180);
      expect(seconds).toBeLessThan(200);
    },
  );

  it('counts as late after five minutes', async () => {
    await insertEvent('queued', 6);
    expect((await list('programmeAdmin')).body).toMatchObject({ waiting: 1, late: true });
  });
});

describe('retrying dead events', () => {
  it('retries one, keeps its number of attempts, and writes an audit entry', async () => {
    const [id, other] = [await insertEvent('dead', 5), await insertEvent('dead', 4)];
    expect((await retry('programmeAdmin', { ids: [id] })).body).toEqual({ retried: 1 });
    const opened = await asSystem(payload).findByID({ collection: 'outbox', id });
    expect(opened).toMatchObject({ state: 'new', attempts: 2 });
    expect(await readState(other)).toBe('dead');
    expect((await readAuditEntries())[0]).toMatchObject({
      subjectId: id,
      municipality: 'Aadorp',
      tenantId: stage.world.a,
      from: 'vastgelopen',
      to: 'opnieuw aan de beurt',
    });
  });

  it('retries all at once, with one audit entry', async () => {
    const ids = [
      await insertEvent('dead', 5),
      await insertEvent('dead', 4),
      await insertEvent('queued', 3),
    ];
    const before = (await readAuditEntries()).length;
    expect((await retry('programmeAdmin')).body).toEqual({ retried: 2 });
    expect(await Promise.all(ids.map(readState))).toEqual(['new', 'new', 'queued']);
    const entries = await readAuditEntries();
    expect(entries).toHaveLength(before + 1);
    expect(entries[0]).toMatchObject({ subject: '2 taken', municipality: 'Programma' });
  });

  it('leaves an event that is no longer dead, and writes no audit entry', async () => {
    const id = await insertEvent('done', 5);
    const before = (await readAuditEntries()).length;
    expect((await retry('programmeAdmin', { ids: [id] })).body).toEqual({ retried: 0 });
    expect(await readState(id)).toBe('done');
    expect(await readAuditEntries()).toHaveLength(before);
  });

  it.each([{ ids: [] }, { ids: ['x'] }, { ids: 'alles' }, { alles: true }, null])(
    'rejects the body %j',
    async (body) => {
      const id = await insertEvent('dead', 5);
      expect((await retry('programmeAdmin', body)).status).toBe(400);
      expect(await readState(id)).toBe('dead');
    },
  );
});
