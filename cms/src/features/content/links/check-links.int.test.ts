import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { driverCollection } from '#platform/access/driver-collection.ts';
import { setClock, systemClock } from '#platform/clock/clock.ts';
import { aJobContext } from '../../../testing/a-job-context.ts';
import { FakeClock } from '../../../testing/fake-clock.ts';
import { makeLibraryModule } from '../../../testing/make-library-module.ts';
import { makeWorld, moduleData, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { libraryScope } from '../scheduling/scheduled-change.ts';
import type { LinkOutcome } from './check-address.ts';
import { checkLinks } from './check-links.ts';
import { checkMunicipalityLinks } from './link-jobs.ts';
import { readBrokenLinks } from './read-broken-links.ts';

let payload: Payload;
let world: World;
let lesson: string;
const clock = new FakeClock('2026-12-06T01:30:00.000Z');

const link = (url: string) => ({
  root: {
    type: 'root',
    version: 1,
    format: '' as const,
    indent: 0,
    direction: null,
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '' as const,
        indent: 0,
        direction: null,
        textFormat: 0,
        textStyle: '',
        children: [
          {
            type: 'link',
            version: 3,
            format: '' as const,
            indent: 0,
            direction: null,
            fields: { linkType: 'custom', url, newTab: false },
            children: [
              {
                type: 'text',
                version: 1,
                text: 'hier',
                format: 0,
                detail: 0,
                mode: 'normal',
                style: '',
              },
            ],
          },
        ],
      },
    ],
  },
});
const textBlock = (url: string) => ({ blockType: 'text', body: link(url) });

const gone = 'https://voorbeeld.nl/weg';
const down = 'https://stil.nl/';
const fine = 'https://goed.nl/';
const outcomes: Record<string, LinkOutcome> = {
  [gone]: 'gone',
  [down]: 'unreachable',
  [fine]: 'works',
};
const asked: string[] = [];
const check = (address: string): Promise<LinkOutcome> => {
  asked.push(address);
  return Promise.resolve(outcomes[address] ?? 'works');
};

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload);
  setClock(payload, clock);
});
afterAll(() => setClock(payload, systemClock));
beforeEach(async () => {
  clock.set('2026-12-06T01:30:00.000Z');
  for (const slug of ['broken-links', 'modules', 'binned-documents'] as const) {
    await payload.db.collections[slug]!.collection.deleteMany({});
  }
  asked.length = 0;
  lesson = await make(world.a, [gone, down, fine, fine]);
});

async function make(tenant: string, addresses: string[], data: object = {}): Promise<string> {
  const { id } = await asSystem(payload).create({
    collection: 'modules',
    data: {
      ...moduleData('Met links', world.library.theme),
      tenant,
      content: addresses.map(textBlock),
      _status: 'published',
      ...data,
    } as never,
  });
  return id;
}

const run = (scope = world.a) => checkLinks(aJobContext(payload, { clock }), scope, check);
const read = async (scope = world.a) =>
  (await readBrokenLinks(payload, scope)).map(({ documentId, address }) => [documentId, address]);
const count = () => driverCollection(payload, 'broken-links').countDocuments({});

describe('checking links', () => {
  it('names a page that is gone at once, and a silent server after a second day', async () => {
    await run();
    expect(await read()).toEqual([[lesson, gone]]);
    await run();
    expect(await read()).toEqual([[lesson, gone]]);
    clock.set('2026-12-13T01:30:00.000Z');
    await run();
    expect(await read()).toEqual([
      [lesson, gone],
      [lesson, down],
    ]);
  });

  it('asks each address once, and counts a day once when two workers run together', async () => {
    await run();
    expect(asked.toSorted()).toEqual([fine, down, gone].toSorted());
    clock.set('2026-12-13T01:30:00.000Z');
    await Promise.all([run(), run()]);
    const rows = await driverCollection(payload, 'broken-links').find({}).toArray();
    expect(rows).toMatchObject([{ failures: 2 }, { failures: 2 }]);
  });

  it('forgets a link that works again, and one that is in no text any more', async () => {
    await run();
    expect(await count()).toBe(2);
    outcomes[gone] = 'works';
    clock.set('2026-12-13T01:30:00.000Z');
    await run();
    outcomes[gone] = 'gone';
    expect(await count()).toBe(1);
    await asSystem(payload).delete({ collection: 'modules', id: lesson });
    await run();
    expect(await count()).toBe(0);
  });

  it('no longer names a link that an editor took out of a draft', async () => {
    await run();
    await asSystem(payload).update({
      collection: 'modules',
      id: lesson,
      draft: true,
      data: { content: [textBlock(fine)] as never },
    });
    expect(await read()).toEqual([]);
  });

  it('writes nothing down when not one server answers', async () => {
    const silent = () => Promise.resolve('unreachable' as const);
    await checkLinks(aJobContext(payload, { clock }), world.a, silent);
    expect(await count()).toBe(0);
  });

  it('keeps to one municipality, and to what readers may see', async () => {
    await make(world.b, [gone]);
    await make(world.a, [gone], { _status: 'draft', title: 'Concept', slug: 'concept' });
    await run();
    expect(await read()).toEqual([[lesson, gone]]);
    expect(await read(world.b)).toEqual([]);
  });

  it('leaves to the library what a version took from it', async () => {
    const content = [{ ...textBlock(gone), id: '000000000000000000000001' }];
    const base = await makeLibraryModule(world, { content, slug: 'les-met-link' });
    const { docs } = await asSystem(payload).find({
      collection: 'library-modules',
      where: { id: { equals: base } },
    });
    const { id: _i, ...values } = docs[0]!;
    await asSystem(payload).create({
      collection: 'modules',
      data: { ...values, tenant: world.b, basedOn: base, title: 'Van B' },
    });
    await run(world.b);
    expect(await read(world.b)).toEqual([]);
    await run(libraryScope);
    expect(await read(libraryScope)).toEqual([[base, gone]]);
  });

  it('is due for every municipality but an archived one', async () => {
    const context = aJobContext(payload, { clock });
    const archive = (archivedAt: string | null) =>
      payload.db.updateOne({ collection: 'municipalities', id: world.b, data: { archivedAt } });
    await archive(clock.now().toISOString());
    expect(await checkMunicipalityLinks.listDue(context)).not.toContain(world.b);
    expect(await checkMunicipalityLinks.listDue(context)).toContain(world.a);
    await archive(null);
  });
});
