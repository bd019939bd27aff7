import type { Payload } from 'payload';
import { passwordRequested } from '../../src/features/accounts/events.ts';
import { contentChanged } from '#platform/events/emit-change-event.ts';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { setClock, systemClock } from '#platform/clock/clock.ts';
import { env } from '#platform/env.ts';
import { writeEvent } from '#platform/events/write-event.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { callRest } from '../../src/testing/call-cms.ts';
import { makeWorld, moduleData, getToken, type World } from '../../src/testing/make-world.ts';
import { openCms } from '../../src/testing/open-cms.ts';
import type { PageChanges } from '@digivaardig/contracts/page-changes';

let payload: Payload;
let world: World;
let counter = 0;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager', 'programmeAdmin']);
});
afterEach(() => setClock(payload, systemClock));

const ask = (key: string | undefined, token: string | null = null) =>
  callRest(token, 'GET', '/page-changes', undefined, undefined, {
    headers: key === undefined ? {} : { 'x-frontend-key': key },
  });

const readChanges = async (): Promise<PageChanges> => {
  const { status, body } = await ask(env.FRONTEND_KEY);
  expect(status).toBe(200);
  return body as PageChanges;
};

/** The municipalities of the changes that were reported for this work. */
async function readChangesDuring(work: () => Promise<unknown>): Promise<(string | null)[]> {
  const before = new Set((await readChanges()).changes.map(({ id }) => id));
  await work();
  const { changes } = await readChanges();
  return changes.filter(({ id }) => !before.has(id)).map(({ municipality }) => municipality);
}

const publish = () =>
  asSystem(payload).create({
    collection: 'modules',
    data: {
      ...moduleData(`Nieuwe module ${(counter += 1)}`, world.library.theme),
      tenant: world.a,
      _status: 'published',
    } as never,
  });

describe('GET /page-changes', () => {
  it.each([
    ['a visitor', undefined],
    ['a request with another key', 'x'.repeat(env.FRONTEND_KEY?.length ?? 0)],
    ['a request with an empty key', ''],
  ])('answers 404 to %s', async (_who, key) => {
    const tokens = [null, getToken(world, 'contentManager'), getToken(world, 'programmeAdmin')];
    for (const token of tokens) {
      const { status, body } = await ask(key, token);
      expect(status).toBe(404);
      expect(JSON.stringify(body)).not.toContain(world.a);
    }
  });
});

describe('GET /page-changes by the site', () => {
  it('reports the municipality whose readers see a change, and nothing more', async () => {
    expect(await readChangesDuring(publish)).toEqual([world.a]);
    const { changes } = await readChanges();
    for (const change of changes) expect(Object.keys(change)).toEqual(['id', 'municipality']);
  });

  it('reports a change of the library or the programme as one of all municipalities', async () => {
    const change = () =>
      asSystem(payload).update({
        collection: 'personas',
        id: world.library.persona,
        data: { title: 'Anders' },
      });
    expect(await readChangesDuring(change)).toEqual([null]);
  });

  it('reports nothing about accounts', async () => {
    const work = () =>
      inTransaction(payload, (req) => writeEvent(req, passwordRequested, { tenant: null }));
    expect(await readChangesDuring(work)).toEqual([]);
  });

  it('reports a change from its commit on, however long before that it was written', async () => {
    let release = (): void => undefined;
    let written = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const isWritten = new Promise<void>((resolve) => (written = resolve));
    const saving = inTransaction(payload, async (req) => {
      await writeEvent(req, contentChanged, { tenant: world.b });
      written();
      await released;
    });
    await isWritten;
    expect(await readChangesDuring(publish)).toEqual([world.a]);
    const after = await readChangesDuring(async () => {
      release();
      await saving;
    });
    expect(after).toEqual([world.b]);
  });

  it('reports a change for at least two minutes and a half, and not forever', async () => {
    await publish();
    const count = async (seconds: number) => {
      const now = new Date(systemClock.now().getTime() + seconds * 1000);
      setClock(payload, { now: () => now });
      return (await readChanges()).changes.length;
    };
    expect(await count(150)).toBeGreaterThan(0);
    expect(await count(200)).toBe(0);
  });

  it('states when there were more changes than an answer holds', async () => {
    expect((await readChanges()).complete).toBe(true);
    const rows = Array.from({ length: 5_001 }, () => ({
      v: 1,
      type: 'content.changed',
      tenantId: world.a,
      state: 'done',
      createdAt: systemClock.now(),
    }));
    await payload.db.collections['outbox']!.collection.insertMany(rows);
    const { complete, changes } = await readChanges();
    expect([complete, changes.length]).toEqual([false, 5_000]);
  });

  it('uses an index', async () => {
    const indexes = await payload.db.collections['outbox']!.collection.indexes();
    expect(indexes.map(({ key }) => JSON.stringify(key))).toContain('{"createdAt":1}');
  });
});
