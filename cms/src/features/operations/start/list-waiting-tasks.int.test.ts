import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { toActor } from '#platform/access/actor.ts';
import { driverCollection } from '#platform/access/driver-collection.ts';
import { makeWorld, moduleData, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { listLibraryTasks } from './list-library-tasks.ts';
import { listWaitingTasks } from './list-waiting-tasks.ts';
import { startMessages } from './start-messages.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload);
});

async function listFor(person: 'contentManager' | 'communicationOfficer' | 'ofB', tenant: string) {
  const user = await asSystem(payload).findByID({
    collection: 'users',
    id: world.users.get(person)!,
  });
  const municipality = await asSystem(payload).findByID({
    collection: 'municipalities',
    id: tenant,
  });
  const signedIn = { ...user, collection: 'users' as const };
  const groups = await listWaitingTasks(
    { payload, user: signedIn },
    toActor(signedIn)!,
    municipality,
  );
  return groups.flatMap(({ tasks }) => tasks);
}

const { tasks } = startMessages;

describe('what waits for an editor', () => {
  it('names a draft, and leads to it', async () => {
    const { id } = await asSystem(payload).create({
      collection: 'modules',
      draft: true,
      data: {
        ...moduleData('Half af', world.library.theme),
        tenant: world.a,
        _status: 'draft',
      } as never,
    });
    expect(await listFor('contentManager', world.a)).toContainEqual({
      title: tasks.draft.title('Half af'),
      reason: tasks.draft.reason,
      href: `/admin/collections/modules/${id}`,
    });
  });

  it('names themes with little material', async () => {
    const titles = (await listFor('contentManager', world.a)).map(({ title }) => title);
    const theme = await asSystem(payload).findByID({
      collection: 'library-themes',
      id: world.library.theme,
    });
    expect(titles).toContain(tasks.theme.title(theme.title));
  });

  it('names what was searched in vain ten times, and nothing that was searched less', async () => {
    const count = (query: string, times: number) =>
      driverCollection(payload, 'search-misses').insertOne({
        tenantId: world.a,
        query,
        count: times,
        since: new Date(),
      });
    await count('vpn', 10);
    await count('koffie', 9);
    const titles = (await listFor('contentManager', world.a)).map(({ title }) => title);
    expect(titles).toContain(tasks.searchMiss.title('vpn'));
    expect(titles).not.toContain(tasks.searchMiss.title('koffie'));
  });

  it('names a link that does not work, while it is in the text', async () => {
    const address = 'https://voorbeeld.nl/weg';
    const { id } = await asSystem(payload).create({
      collection: 'modules',
      data: {
        ...moduleData('Met een link', world.library.theme),
        tenant: world.a,
        supplier: address,
        _status: 'published',
      } as never,
    });
    await driverCollection(payload, 'broken-links').insertMany(
      [address, 'https://voorbeeld.nl/elders'].map((one) => ({
        scope: world.a,
        relationTo: 'modules',
        documentId: id,
        address: one,
        outcome: 'gone',
        failures: 1,
        since: new Date(),
        checkedAt: new Date(),
      })),
    );
    const isLinkTask = ({ title }: { title: string }) =>
      title === tasks.brokenLink.title('Met een link');
    expect((await listFor('contentManager', world.a)).filter(isLinkTask)).toEqual([
      {
        title: tasks.brokenLink.title('Met een link'),
        reason: tasks.brokenLink.reason(address),
        href: `/admin/collections/modules/${id}`,
      },
    ]);
    expect((await listFor('communicationOfficer', world.a)).some(isLinkTask)).toBe(false);
  });

  it('names what could not be done on its day', async () => {
    await asSystem(payload).create({
      collection: 'scheduled-changes',
      data: {
        scope: world.a,
        relationTo: 'library-materials',
        documentId: world.library.material,
        action: 'switchOff',
        day: '2027-04-01',
        at: '2027-03-31T22:00:00.000Z',
        failedAt: '2027-03-31T22:00:01.000Z',
      },
    });
    const reasons = (await listFor('communicationOfficer', world.a)).map(({ reason }) => reason);
    expect(reasons).toContain('Uitzetten op 1 april 2027 is niet gelukt. Zet dit met de hand uit.');
  });

  it('names an own version of which the library changed, and leads to the choice', async () => {
    const system = asSystem(payload);
    const base = await system.findByID({
      collection: 'library-modules',
      id: world.library.module,
    });
    const own = await system.create({
      collection: 'modules',
      data: {
        ...base,
        id: undefined,
        tenant: world.a,
        basedOn: base.id,
        title: 'Eigen titel',
      },
    });
    await system.update({
      collection: 'library-modules',
      id: base.id,
      data: { title: 'Nieuwe titel' },
    });
    expect(await listFor('contentManager', world.a)).toContainEqual({
      title: tasks.libraryChanged.title('Eigen titel'),
      reason: tasks.libraryChanged.reason,
      href: `/admin/collections/modules/${own.id}`,
    });
  });

  it('names a lesson whose review date has passed, and one whose licence ends', async () => {
    const now = Date.now();
    const day = 24 * 3_600_000;
    const make = (title: string, data: object) =>
      asSystem(payload).create({
        collection: 'modules',
        data: {
          ...moduleData(title, world.library.theme),
          tenant: world.a,
          _status: 'published',
          ...data,
        } as never,
      });
    const old = await make('Oude les', { reviewBefore: new Date(now - day).toISOString() });
    await make('Nieuwe les', { reviewBefore: new Date(now + 30 * day).toISOString() });
    await make('Geleende les', { licensedUntil: new Date(now + 40 * day).toISOString() });
    const found = await listFor('contentManager', world.a);
    expect(found.find(({ href }) => href.endsWith(old.id))?.title).toBe(
      tasks.overdue.title('Oude les'),
    );
    const titles = found.map(({ title }) => title);
    expect(titles).not.toContain(tasks.overdue.title('Nieuwe les'));
    expect(titles).toContain(tasks.licence.title('Geleende les'));
  });

  it('in the library names what readers say is wrong and what needs another look', async () => {
    await asSystem(payload).create({
      collection: 'lesson-remarks',
      data: {
        scope: 'library',
        moduleId: world.library.module,
        text: 'De link werkt niet.',
        day: '2026-11-01T00:00:00.000Z',
      },
    });
    const groups = await listLibraryTasks(payload);
    const found = groups.flatMap((group) => group.tasks);
    expect(found).toContainEqual(
      expect.objectContaining({
        reason: tasks.remark.reason('De link werkt niet.'),
        href: `/admin/collections/library-modules/${world.library.module}`,
      }),
    );
  });

  it('names nothing that this person may not change', async () => {
    const hrefs = (await listFor('communicationOfficer', world.a)).map(({ href }) => href);
    expect(hrefs.filter((href) => href.includes('/modules/') || href.includes('zoeken'))).toEqual(
      [],
    );
  });

  it('names nothing of another municipality', async () => {
    expect(await listFor('ofB', world.a)).toEqual([]);
    const titles = (await listFor('ofB', world.b)).map(({ title }) => title);
    expect(titles.join()).not.toMatch(/Half af|vpn|Eigen titel/);
  });
});
