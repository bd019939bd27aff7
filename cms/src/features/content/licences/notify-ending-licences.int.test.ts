import type { CollectionSlug, Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { setClock, systemClock } from '#platform/clock/clock.ts';
import { mailForEvent } from '#platform/mail/mail.ts';
import type { Outbox } from '../../../payload-types.ts';
import { aJobContext } from '../../../testing/a-job-context.ts';
import { FakeClock } from '../../../testing/fake-clock.ts';
import { makeLibraryModule } from '../../../testing/make-library-module.ts';
import { makePerson } from '../../../testing/make-person.ts';
import { makeWorld, moduleData, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { runForDue } from '../../../testing/run-for-due.ts';
import { notifyEndingLicences } from './notify-ending-licences.ts';

let payload: Payload;
let world: World;
let managerOfB: string;

const lastDay = '2027-03-31T12:00:00.000Z';
const clock = new FakeClock('2026-09-30T06:00:00.000Z');

const clear = (slug: CollectionSlug) => payload.db.collections[slug]!.collection.deleteMany({});

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager', 'employee']);
  const memberships = [{ tenant: world.b, roles: ['contentManager' as const] }];
  managerOfB = (await makePerson(payload, { name: 'redacteurVanB', memberships })).id;
  setClock(payload, clock);
});
afterAll(() => setClock(payload, systemClock));

let lesson: string;

beforeEach(async () => {
  for (const slug of ['licence-notices', 'outbox', 'offers', 'modules'] as const) await clear(slug);
  await clear('library-modules');
  clock.set('2026-09-30T06:00:00.000Z');
  lesson = await makeLibraryModule(world, { title: 'Ingekochte les', licensedUntil: lastDay });
  await makeLibraryModule(world, { title: 'Eigen les van het programma' });
});

const listEvents = async (): Promise<Outbox[]> =>
  (
    await asSystem(payload).find({
      collection: 'outbox',
      where: { type: { equals: 'licence.endApproached' } },
      pagination: false,
    })
  ).docs;

const context = () => aJobContext(payload, { clock });

/** Runs the job on this day, and gives whom it asked to mail. */
async function notify(day: string): Promise<string[]> {
  clock.set(`${day}T06:00:00.000Z`);
  const before = new Set((await listEvents()).map(({ id }) => id));
  await runForDue(notifyEndingLicences, context());
  const events = (await listEvents()).filter(({ id }) => !before.has(id));
  return events.map(({ subjectId }) => subjectId ?? '').toSorted();
}

const everybody = () => [world.users.get('contentManager')!, managerOfB].toSorted();

const switchOff = (tenant: string) =>
  asSystem(payload).create({
    collection: 'offers',
    data: { tenant, item: { relationTo: 'library-modules', value: lesson }, on: false },
  });

describe('notifyEndingLicences', () => {
  it('notifies the content managers six, three and one month before, once each', async () => {
    expect(await notify('2026-09-29')).toEqual([]);
    for (const day of ['2026-09-30', '2026-12-31', '2027-02-28']) {
      expect(await notify(day)).toEqual(everybody());
      expect(await notify(day)).toEqual([]);
    }
    expect(await notify('2027-03-31')).toEqual([]);
    expect(await notify('2027-04-01')).toEqual([]);
  });

  it('notifies once when two workers run at the same time', async () => {
    await Promise.all([notify('2026-09-30'), notify('2026-09-30')]);
    expect(await listEvents()).toHaveLength(2);
  });

  it('sends one mail after an outage that took two stages', async () => {
    expect(await notify('2027-03-01')).toEqual(everybody());
    expect(await notify('2027-03-02')).toEqual([]);
  });

  it('begins again when the licence is extended', async () => {
    await notify('2026-09-30');
    const until = '2028-03-31T12:00:00.000Z';
    await asSystem(payload).update({
      collection: 'library-modules',
      id: lesson,
      data: { licensedUntil: until, _status: 'published' },
    });
    expect(await notify('2026-12-31')).toEqual([]);
    expect(await notify('2027-09-30')).toEqual(everybody());
  });

  it('leaves out a municipality that has the module off, unless it has a version', async () => {
    await switchOff(world.a);
    await switchOff(world.b);
    await asSystem(payload).create({
      collection: 'modules',
      data: { tenant: world.b, basedOn: lesson, title: 'Van B', _status: 'published' } as never,
    });
    expect(await notify('2026-09-30')).toEqual([managerOfB]);
  });

  it('tells nobody else of a module that one municipality bought itself', async () => {
    await asSystem(payload).update({
      collection: 'library-modules',
      id: lesson,
      data: { licensedUntil: null, _status: 'published' },
    });
    await asSystem(payload).create({
      collection: 'modules',
      data: {
        ...moduleData('Van A', world.library.theme),
        tenant: world.a,
        licensedUntil: lastDay,
        _status: 'published',
      } as never,
    });
    expect(await notifyEndingLicences.listDue(context())).toEqual([world.a]);
    expect(await notify('2026-09-30')).toEqual([world.users.get('contentManager')]);
  });

  it('waits for somebody to notify', async () => {
    const [{ id: b }] = [await asSystem(payload).findByID({ collection: 'users', id: managerOfB })];
    const memberships = (roles: ('contentManager' | 'employee')[]) =>
      asSystem(payload).update({
        collection: 'users',
        id: b,
        data: { tenants: [{ tenant: world.b, roles }] },
      });
    await memberships(['employee']);
    expect(await notify('2026-09-30')).toEqual([world.users.get('contentManager')]);
    await memberships(['contentManager']);
    expect(await notify('2026-10-01')).toEqual([managerOfB]);
  });

  it('writes titles, last days and coverage in the mail, and nothing of the text', async () => {
    await notify('2026-09-30');
    const event = (await listEvents()).find(({ tenantId }) => tenantId === world.a)!;
    const mail = await mailForEvent(payload, event);
    expect(mail?.subject).toBe('Aanbod van Aadorp: een licentie loopt af');
    expect(mail?.text).toContain('Ingekochte les: licentie tot en met 31 maart 2027');
    expect(mail?.text).toContain('Thema: nu beperkt (2 modules), straks beperkt (1 module)');
    expect(mail?.text).toContain('/admin/moduleaanbod');
    expect(mail?.text).not.toContain('Inleiding');
    expect(JSON.stringify(event)).not.toMatch(/Ingekochte|@/);
  });

  it('builds no mail when the licence was extended or the user left', async () => {
    await notify('2026-09-30');
    const event = (await listEvents()).find(({ tenantId }) => tenantId === world.a)!;
    const ofEmployee = { ...event, subjectId: world.users.get('employee')! };
    expect(await mailForEvent(payload, ofEmployee)).toBeNull();
    await asSystem(payload).update({
      collection: 'library-modules',
      id: lesson,
      data: { licensedUntil: null, _status: 'published' },
    });
    expect(await mailForEvent(payload, event)).toBeNull();
  });
});
