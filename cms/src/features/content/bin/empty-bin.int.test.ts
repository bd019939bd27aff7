import type { Payload, Where } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { setClock, systemClock } from '#platform/clock/clock.ts';
import { aJobContext } from '../../../testing/a-job-context.ts';
import { bin, clearBin, countBin, inBin, makeOwnLesson } from '../../../testing/bin.ts';
import { FakeClock } from '../../../testing/fake-clock.ts';
import { makeLibraryModule } from '../../../testing/make-library-module.ts';
import { makeWorld, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { runForDue } from '../../../testing/run-for-due.ts';
import { emptyBin, emptyLibraryBin } from './empty-bin.ts';
import { contentMessages } from '../messages.ts';

let payload: Payload;
let world: World;

const binnedAt = '2027-03-01T10:00:00.000Z';
const justBefore = '2027-03-31T09:59:59.000Z';
const over = '2027-03-31T10:00:00.000Z';
const clock = new FakeClock(binnedAt);

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager', 'programmeAdmin', 'ofB']);
});
afterAll(() => {
  setClock(payload, systemClock);
});
beforeEach(async () => {
  await clearBin(world);
  clock.set(binnedAt);
  setClock(payload, clock);
});

async function run(parts: object = {}): Promise<void> {
  const context = aJobContext(payload, { clock, ...parts });
  await runForDue(emptyBin, context);
  await emptyLibraryBin.run(context);
}

async function binLesson(): Promise<string> {
  const { id } = await makeOwnLesson(world);
  expect((await bin(world, id)).status).toBe(200);
  return id;
}

const countLogged = async (id: string) => {
  const where: Where = {
    and: [{ subjectId: { equals: id } }, { to: { equals: contentMessages.log.deleted } }],
  };
  return (await asSystem(payload).count({ collection: 'change-log', where })).totalDocs;
};

describe('emptying the bin', () => {
  it('deletes a document with its versions after thirty days, and not before', async () => {
    const id = await binLesson();
    const base = await makeLibraryModule(world, { defaultOn: false });
    expect((await bin(world, base, 'library-modules', 'programmeAdmin')).status).toBe(200);
    clock.set(justBefore);
    await run();
    expect(await countBin(world)).toEqual([2, 2]);
    clock.set(over);
    await run();
    expect(await countBin(world)).toEqual([0, 0]);
    expect((await inBin(world, 'restore', id)).status).toBe(404);
    await run();
    expect([await countLogged(id), await countLogged(base)]).toEqual([1, 1]);
  });

  it('deletes once when two workers run at the same time', async () => {
    const ids = [await binLesson(), await binLesson()];
    clock.set(over);
    await Promise.all([run(), run()]);
    expect(await countBin(world)).toEqual([0, 0]);
    for (const id of ids) expect(await countLogged(id)).toBe(1);
  });

  it('goes on where a killed worker stopped', async () => {
    await binLesson();
    await binLesson();
    clock.set(over);
    const killed = run({
      checkpoint: (name: string) =>
        name === 'empty-bin.committed' ? Promise.reject(new Error('killed')) : Promise.resolve(),
    });
    await expect(killed).rejects.toThrow('killed');
    expect((await countBin(world))[0]).toBe(1);
    await run();
    expect(await countBin(world)).toEqual([0, 0]);
  });

  it('leaves alone what somebody took out meanwhile, and its new time in the bin counts anew', async () => {
    const id = await binLesson();
    clock.set(over);
    const takenOut = run({
      checkpoint: async (name: string) => {
        if (name !== 'empty-bin.claimed') return;
        expect((await inBin(world, 'restore', id)).status).toBe(200);
        expect((await bin(world, id)).status).toBe(200);
      },
    });
    await takenOut;
    expect((await countBin(world))[0]).toBe(1);
    expect(await countLogged(id)).toBe(0);
  });

  it('lets the bin of an archived municipality rest', async () => {
    await binLesson();
    clock.set(over);
    const archive = (archivedAt: string | null) =>
      payload.db.updateOne({ collection: 'municipalities', id: world.a, data: { archivedAt } });
    await archive(binnedAt);
    try {
      await run();
      expect((await countBin(world))[0]).toBe(1);
    } finally {
      await archive(null);
    }
    await run();
    expect(await countBin(world)).toEqual([0, 0]);
  });
});
