import { makeLibraryModule } from '@digivaardig/cms/testing/make-library-module';
import { makeWorld, type World } from '@digivaardig/cms/testing/make-world';
import { openCms } from '@digivaardig/cms/testing/open-cms';
import { asSystem } from '@digivaardig/cms/access/system';
import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aJobContext } from '../testing/a-job-context.ts';
import { clearOutbox, countEffects, newRows, outboxRow } from '../testing/read-rows.ts';
import { recomputeBenchmark } from './recompute-benchmark.ts';
import { takeWeeklySnapshots } from './take-weekly-snapshots.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, []);
});
afterAll(() => payload.destroy());

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
  recomputeBenchmark(aJobContext(payload, { checkpoint }), { v: 1, tenant: world.a, event });

const snapshotsOf = async (tenantId: string) =>
  (
    await asSystem(payload).find({
      collection: 'benchmark-snapshots',
      where: { tenantId: { equals: tenantId } },
      sort: 'takenAt',
    })
  ).docs;

describe('an event', () => {
  let event: string;
  let before: number;
  beforeEach(async () => {
    event = await changeA();
    before = (await snapshotsOf(world.a)).length;
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
    await recomputeBenchmark(aJobContext(payload), { v: 1, tenant: null, event: change!.id });
    expect(await effects()).toEqual(once);
    expect(await outboxRow(payload, change!.id)).toMatchObject({ state: 'done' });
  });
});

describe('every week', () => {
  it('each municipality gets a snapshot, changed or not', async () => {
    const before = [(await snapshotsOf(world.a)).length, (await snapshotsOf(world.b)).length];
    await takeWeeklySnapshots(aJobContext(payload));
    const after = [await snapshotsOf(world.a), await snapshotsOf(world.b)];
    expect(after.map(({ length }) => length)).toEqual(before.map((count) => count + 1));
    for (const rows of after) expect(rows.at(-1)).toMatchObject({ reason: 'weekly' });
  });
});
