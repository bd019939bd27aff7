import { makeLibraryModule } from '../../../testing/make-library-module.ts';
import { makeWorld, type World } from '../../../testing/make-world.ts';
import { objectId } from '../../../testing/object-id.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { asSystem } from '#platform/access/system-client.ts';
import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JobContext } from '#platform/jobs/job.ts';
import { aJobContext } from '../../../testing/a-job-context.ts';
import { clearOutbox, countEffects, newRows, outboxRow } from '../../../testing/read-rows.ts';
import { runForDue } from '../../../testing/run-for-due.ts';
import { recomputeBenchmark } from './recompute-benchmark.ts';
import { benchmarkJobs } from '../jobs.ts';

const findWeeklyJob = () => {
  const job = benchmarkJobs.find(({ name }) => name === 'take-weekly-snapshots');
  if (job?.kind !== 'municipality') throw new Error('There is no such job.');
  return job;
};
const takeWeeklySnapshots = (context: JobContext): Promise<void> =>
  runForDue(findWeeklyJob(), context);

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, []);
});

/** Changes what A shows and gives the event that says so. */
async function changeA(): Promise<string> {
  await clearOutbox(payload);
  const value = await makeLibraryModule(world, { defaultOn: false });
  const item = { relationTo: 'library-modules', value };
  await asSystem(payload).create({
    collection: 'offers',
    data: { tenant: world.a, item, on: true } as never,
  });
  const event = (await newRows(payload)).find(({ tenantId }) => tenantId === world.a);
  return event!.id;
}

const deliver = (event: string, checkpoint = () => Promise.resolve()) =>
  recomputeBenchmark.run(aJobContext(payload, { checkpoint }), { id: event, tenant: world.a });

const listSnapshots = async (tenantId: string) =>
  (
    await asSystem(payload).find({
      collection: 'benchmark-snapshots',
      where: { tenantId: { equals: tenantId } },
      sort: 'takenAt',
      pagination: false,
    })
  ).docs;

describe('an event', () => {
  let event: string;
  let before: number;
  beforeEach(async () => {
    event = await changeA();
    before = (await listSnapshots(world.a)).length;
  });
  const effects = async () => {
    const { processed, snapshots } = await countEffects(payload, event, world.a);
    return { processed, snapshots: snapshots - before };
  };
  const once = { processed: 1, snapshots: 1 };

  it('gives a snapshot and a processed event, and is done', async () => {
    await deliver(event);
    expect(await effects()).toEqual(once);
    expect(await outboxRow(payload, event)).toMatchObject({ state: 'done' });
  });

  it('that comes again takes no second snapshot, though the content has changed since', async () => {
    await deliver(event);
    await changeA();
    await expect(deliver(event)).resolves.toBeUndefined();
    expect(await effects()).toEqual(once);
  });

  it('that comes twice at once takes one snapshot', async () => {
    let arrived = 0;
    let open: () => void = () => undefined;
    const both = new Promise<void>((resolve) => {
      open = resolve;
    });
    const meet = () => {
      arrived += 1;
      if (arrived === 2) open();
      return both;
    };
    await Promise.all([deliver(event, meet), deliver(event, meet)]);
    expect(await effects()).toEqual(once);
  });

  it('whose snapshot fails leaves nothing, and succeeds at the next attempt', async () => {
    const broken = () => Promise.reject(new Error('out of order'));
    await expect(deliver(event, broken)).rejects.toThrow('out of order');
    expect(await effects()).toEqual({ processed: 0, snapshots: 0 });
    await deliver(event);
    expect(await effects()).toEqual(once);
  });

  it('that changed no figure is done without a snapshot', async () => {
    await deliver(event);
    await clearOutbox(payload);
    const data = { title: 'Alleen een andere titel' };
    const module = { collection: 'library-modules', id: world.library.module, data } as const;
    await asSystem(payload).update(module);
    const [change] = await newRows(payload);
    await recomputeBenchmark.run(aJobContext(payload), { id: change!.id, tenant: null });
    expect(await effects()).toEqual(once);
    expect(await outboxRow(payload, change!.id)).toMatchObject({ state: 'done' });
  });
});

describe('many events of one municipality', () => {
  /** Events that wait, written past the cms: what they say of the content is nothing. */
  async function wait(tenantId: string | null, more: object = {}): Promise<string> {
    const at = new Date();
    const row = { v: 1, type: 'content.changed', tenantId, attempts: 0, state: 'queued' };
    const stamps = { createdAt: at, updatedAt: at, queuedAt: at };
    const rows = payload.db.collections['outbox']!.collection;
    const { insertedId } = await rows.insertOne({ ...row, ...stamps, ...more });
    return String(insertedId);
  }
  const readState = async (id: string) => (await outboxRow(payload, id)).state;

  it('are done with one count, and each of them once', async () => {
    const event = await changeA();
    const others = [await wait(world.a), await wait(world.a, { type: 'news.published' })];
    const before = (await listSnapshots(world.a)).length;
    await deliver(event);
    for (const id of [event, ...others]) {
      expect(await readState(id)).toBe('done');
      expect((await countEffects(payload, id, world.a)).processed).toBe(1);
    }
    for (const id of others) await deliver(id);
    expect(await listSnapshots(world.a)).toHaveLength(before + 1);
  });

  it('leave alone those of another municipality, of another job, and what is dead', async () => {
    const event = await changeA();
    const others = [
      await wait(world.b),
      await wait(null),
      await wait(world.a, { type: 'municipality.archived' }),
      await wait(world.a, { state: 'dead' }),
    ];
    await deliver(event);
    const states = await Promise.all(others.map(readState));
    expect(states).toEqual(['queued', 'queued', 'queued', 'dead']);
  });

  it('wait for a count of their own when they came after the content was read', async () => {
    const event = await changeA();
    let late = '';
    await deliver(event, async () => {
      late ||= await wait(world.a);
    });
    expect(await readState(event)).toBe('done');
    expect(await readState(late)).toBe('queued');
  });

  it('are all done, though two workers count at the same time from different ones', async () => {
    const first = await changeA();
    let second = '';
    await deliver(first, async () => {
      if (second) return;
      second = await wait(world.a);
      await deliver(second);
    });
    expect([await readState(first), await readState(second)]).toEqual(['done', 'done']);
    for (const id of [first, second]) {
      expect((await countEffects(payload, id, world.a)).processed).toBe(1);
    }
  });
});

describe('more events of one municipality than one transaction takes', () => {
  it('are not acknowledged without work: the newest is handled when its turn comes', async () => {
    const last = await changeA();
    const row = await payload.db.collections['outbox']!.collection.findOne({
      _id: objectId(payload, last) as never,
    });
    // A thousand older ones that wait.
    const { _id: _own, ...rest } = row!;
    const older = Array.from({ length: 1001 }, (_, n) => ({
      ...rest,
      _id: objectId(payload, `00000000${String(n).padStart(16, '0')}`) as never,
    }));
    await payload.db.collections['outbox']!.collection.insertMany(older);
    const before = (await listSnapshots(world.a)).length;
    await deliver(last);
    expect(await outboxRow(payload, last)).toMatchObject({ state: 'done' });
    expect(await listSnapshots(world.a)).toHaveLength(before + 1);
    await clearOutbox(payload);
  });
});

describe('every week', () => {
  it('each municipality gets a snapshot, changed or not', async () => {
    const before = [(await listSnapshots(world.a)).length, (await listSnapshots(world.b)).length];
    await takeWeeklySnapshots(aJobContext(payload));
    const after = [await listSnapshots(world.a), await listSnapshots(world.b)];
    expect(after.map(({ length }) => length)).toEqual(before.map((count) => count + 1));
    for (const rows of after) expect(rows.at(-1)).toMatchObject({ reason: 'weekly' });
  });

  it('gets one, however often the job is tried and by however many workers', async () => {
    const before = (await listSnapshots(world.a)).length;
    const later = new Date('2031-01-06T05:00:00.000Z');
    const context = aJobContext(payload, { clock: { now: () => later } });
    await Promise.all([takeWeeklySnapshots(context), takeWeeklySnapshots(context)]);
    await takeWeeklySnapshots(context);
    expect(await listSnapshots(world.a)).toHaveLength(before + 1);
    const nextWeek = new Date('2031-01-13T05:00:00.000Z');
    await takeWeeklySnapshots(aJobContext(payload, { clock: { now: () => nextWeek } }));
    expect(await listSnapshots(world.a)).toHaveLength(before + 2);
  });

  it('lists those without a snapshot as due, so that a lost job costs an hour', async () => {
    const later = new Date('2031-02-03T05:00:00.000Z');
    const context = aJobContext(payload, { clock: { now: () => later } });
    const job = findWeeklyJob();
    expect((await job.listDue(context)).sort()).toEqual([world.a, world.b].sort());
    await job.run(context, world.a);
    expect(await job.listDue(context)).toEqual([world.b]);
  });
});
