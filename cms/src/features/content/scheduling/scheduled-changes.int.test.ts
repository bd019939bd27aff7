import { asSystem } from '#platform/access/system-client.ts';
import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aJobContext } from '../../../testing/a-job-context.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { FakeClock } from '../../../testing/fake-clock.ts';
import { getToken, makeWorld, moduleData, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { runForDue } from '../../../testing/run-for-due.ts';
import { setClock } from '#platform/clock/clock.ts';
import { applyScheduledChanges, applyScheduledLibraryChanges } from './apply-scheduled-changes.ts';
import { schedulingMessages } from './scheduling-messages.ts';

let payload: Payload;
let world: World;
let clock: FakeClock;

const today = '2027-03-20T10:00:00.000Z';
/** Summer time begins in between: the day begins at 22:00 in UTC. */
const theDay = '2027-04-01';
const before = '2027-03-31T21:59:59.000Z';
const after = '2027-03-31T22:00:00.000Z';

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload);
});

beforeEach(async () => {
  await asSystem(payload).delete({
    collection: 'scheduled-changes',
    where: { id: { exists: true } },
  });
  await asSystem(payload).delete({ collection: 'offers', where: { id: { exists: true } } });
  clock = new FakeClock(today);
  setClock(payload, clock);
});

const runAt = async (now: string): Promise<void> => {
  clock.set(now);
  const context = aJobContext(payload, { clock });
  await runForDue(applyScheduledChanges, context);
  await applyScheduledLibraryChanges.run(context);
};

type Person = Parameters<typeof getToken>[1];

const schedule = (person: Person, change: object) =>
  callRest(getToken(world, person), 'POST', '/schedule', change);

const listScheduled = (person: Person, collection: string, id: string) =>
  callRest(getToken(world, person), 'GET', `/schedule?${new URLSearchParams({ collection, id })}`);

const switchMaterial = (action: 'switchOn' | 'switchOff', day: string | null = theDay) => ({
  collection: 'library-materials',
  id: world.library.material,
  tenant: world.a,
  action,
  day,
});

const readChoices = async () => {
  const { docs } = await asSystem(payload).find({ collection: 'offers', pagination: false });
  return docs.map(({ on }) => on);
};

const countRows = async () =>
  (await asSystem(payload).count({ collection: 'scheduled-changes' })).totalDocs;

async function makeDraft(title: string, data: object = {}): Promise<string> {
  const { id } = await asSystem(payload).create({
    collection: 'modules',
    draft: true,
    data: {
      ...moduleData(title, world.library.theme),
      tenant: world.a,
      _status: 'draft',
      ...data,
    } as never,
  });
  return id;
}

const readStatus = async (id: string, collection: 'modules' | 'library-modules' = 'modules') =>
  (await asSystem(payload).findByID({ collection, id }))._status;

const text = (id: string, action: 'publish' | 'withdraw', day: string | null = theDay) => ({
  collection: 'modules',
  id,
  action,
  day,
});

describe('a switch with a date', () => {
  it('happens at the beginning of its Dutch day, once', async () => {
    expect((await schedule('contentManager', switchMaterial('switchOff'))).status).toBe(200);
    await runAt(before);
    expect(await readChoices()).toEqual([]);
    await runAt(after);
    expect(await readChoices()).toEqual([false]);
    expect(await countRows()).toBe(0);
    await runAt('2027-06-01T10:00:00.000Z');
    expect(await readChoices()).toEqual([false]);
  });

  it('happens once when two workers find it at the same moment', async () => {
    await schedule('contentManager', switchMaterial('switchOff'));
    const count = () =>
      asSystem(payload).count({
        collection: 'change-log',
        where: { subjectId: { equals: world.library.material } },
      });
    const { totalDocs } = await count();
    clock.set(after);
    const context = aJobContext(payload, { clock });
    await Promise.all([
      applyScheduledChanges.run(context, world.a),
      applyScheduledChanges.run(context, world.a),
    ]);
    expect(await readChoices()).toEqual([false]);
    expect((await count()).totalDocs).toBe(totalDocs + 1);
  });

  it('happens in order when several days passed while nothing ran', async () => {
    await schedule('contentManager', switchMaterial('switchOff'));
    await schedule('contentManager', switchMaterial('switchOn', '2027-05-01'));
    await runAt('2027-06-01T10:00:00.000Z');
    expect(await readChoices()).toEqual([true]);
    expect(await countRows()).toBe(0);
  });

  it('gets another day when it is planned again, and none when it is cancelled', async () => {
    await schedule('contentManager', switchMaterial('switchOff'));
    const moved = await schedule('contentManager', switchMaterial('switchOff', '2027-04-02'));
    expect(moved.body).toMatchObject({ changes: [{ action: 'switchOff', day: '2027-04-02' }] });
    const cancelled = await schedule('contentManager', switchMaterial('switchOff', null));
    expect(cancelled.body).toMatchObject({ changes: [] });
    await runAt('2027-06-01T10:00:00.000Z');
    expect(await readChoices()).toEqual([]);
  });

  it.each([
    ['today', '2027-03-20', schedulingMessages.errors.tooEarly, 400],
    ['a day that has been', '2027-03-01', schedulingMessages.errors.tooEarly, 400],
    ['a day after two years', '2029-04-01', schedulingMessages.errors.tooLate, 400],
  ])('is refused for %s', async (_name, day, message, status) => {
    const answer = await schedule('contentManager', switchMaterial('switchOff', day));
    expect(answer).toMatchObject({ status, body: { errors: [{ message }] } });
  });

  it.each(['2027-02-30', '2027-13-01', 'morgen', 5, { $gt: '' }])(
    'is refused for the odd day %j',
    async (day) => {
      const change = { ...switchMaterial('switchOff'), day };
      expect((await schedule('contentManager', change)).status).toBe(400);
      expect(await countRows()).toBe(0);
    },
  );

  it('is refused on the day of its opposite', async () => {
    await schedule('contentManager', switchMaterial('switchOff'));
    const answer = await schedule('contentManager', switchMaterial('switchOn'));
    expect(answer).toMatchObject({
      status: 409,
      body: { errors: [{ message: schedulingMessages.errors.sameDay }] },
    });
  });

  it.each([
    ['employee', 404],
    ['steeringGroupMember', 404],
    ['functionalAdmin', 403],
    ['ofB', 403],
  ] as const)('is refused to %s', async (person, status) => {
    expect((await schedule(person, switchMaterial('switchOff'))).status).toBe(status);
    expect(await countRows()).toBe(0);
  });

  it('is refused for news and for a document of another municipality', async () => {
    const news = {
      ...switchMaterial('switchOff'),
      collection: 'library-news',
      id: world.library.news,
    };
    expect((await schedule('contentManager', news)).status).toBe(403);
    const own = await makeDraft('Van A');
    const inB = { ...switchMaterial('switchOff'), collection: 'modules', id: own, tenant: world.b };
    expect((await schedule('ofB', inB)).status).toBe(404);
    expect((await schedule('programmeAdmin', inB)).status).toBe(403);
  });
});

describe('a text with a date', () => {
  it('is published and withdrawn at the beginning of its days', async () => {
    const id = await makeDraft('Vanaf april');
    expect((await schedule('contentManager', text(id, 'publish'))).status).toBe(200);
    expect((await schedule('contentManager', text(id, 'withdraw', '2027-05-01'))).status).toBe(200);
    await runAt(before);
    expect(await readStatus(id)).toBe('draft');
    await runAt(after);
    expect(await readStatus(id)).toBe('published');
    await runAt('2027-05-01T10:00:00.000Z');
    expect(await readStatus(id)).toBe('draft');
  });

  it('is what was saved last when its day comes', async () => {
    const id = await makeDraft('Eerste titel');
    await schedule('contentManager', text(id, 'publish'));
    await asSystem(payload).update({
      collection: 'modules',
      id,
      draft: true,
      data: { title: 'Tweede titel' },
    });
    await runAt(after);
    const document = await asSystem(payload).findByID({ collection: 'modules', id });
    expect(document).toMatchObject({ _status: 'published', title: 'Tweede titel' });
  });

  it('is withdrawn below a newer draft that is not complete, which stays', async () => {
    const id = await makeDraft('Met een half concept');
    const update = (data: object, draft: boolean) =>
      asSystem(payload).update({ collection: 'modules', id, draft, data });
    await update({ _status: 'published' }, false);
    expect((await schedule('contentManager', text(id, 'withdraw'))).status).toBe(200);
    await update({ introduction: '', title: 'Half concept' }, true);
    await runAt(after);
    expect(await readStatus(id)).toBe('draft');
    const newest = await asSystem(payload).findByID({ collection: 'modules', id, draft: true });
    expect(newest.title).toBe('Half concept');
    expect(await countRows()).toBe(0);
  });

  it('is refused while something is missing, and says what', async () => {
    const id = await makeDraft('Zonder inleiding', { introduction: '' });
    const answer = await schedule('contentManager', text(id, 'publish'));
    const message = schedulingMessages.errors.incomplete(['Inleiding']);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ message }] } });
    expect(await readStatus(id)).toBe('draft');
    expect(await countRows()).toBe(0);
  });

  it('stays a draft with a notice when it became incomplete, and stops no other change', async () => {
    const id = await makeDraft('Wordt onvolledig');
    await schedule('contentManager', text(id, 'publish'));
    await schedule('contentManager', switchMaterial('switchOff', '2027-04-02'));
    await asSystem(payload).update({
      collection: 'modules',
      id,
      draft: true,
      data: { introduction: '' },
    });
    await runAt('2027-04-03T10:00:00.000Z');
    expect(await readStatus(id)).toBe('draft');
    expect(await readChoices()).toEqual([false]);
    const { body } = await listScheduled('contentManager', 'modules', id);
    expect(body).toMatchObject({ changes: [{ action: 'publish', day: theDay, hasFailed: true }] });
  });

  it('is refused without anything to publish or withdraw', async () => {
    const id = await makeDraft('Nooit op de site');
    expect(await schedule('contentManager', text(id, 'withdraw'))).toMatchObject({
      status: 409,
      body: { errors: [{ message: schedulingMessages.errors.notOnSite }] },
    });
    await asSystem(payload).update({ collection: 'modules', id, data: { _status: 'published' } });
    expect(await schedule('contentManager', text(id, 'publish'))).toMatchObject({
      status: 409,
      body: { errors: [{ message: schedulingMessages.errors.nothingToPublish }] },
    });
  });

  it('of the library is scheduled by the programme alone, and everybody who reads it knows', async () => {
    const withdrawal = {
      collection: 'library-modules',
      id: world.library.module,
      action: 'withdraw',
      day: theDay,
    };
    expect((await schedule('contentManager', withdrawal)).status).toBe(403);
    expect((await schedule('programmeAdmin', withdrawal)).status).toBe(200);
    const { body } = await listScheduled('contentManager', 'library-modules', world.library.module);
    expect(body).toMatchObject({ canChange: false, changes: [{ action: 'withdraw' }] });
    await runAt(after);
    expect(await readStatus(world.library.module, 'library-modules')).toBe('draft');
    await asSystem(payload).update({
      collection: 'library-modules',
      id: world.library.module,
      data: { _status: 'published' },
    });
  });

  it('of the library is withdrawn at once as on a date, below a draft that is not complete', async () => {
    const id = world.library.module;
    const introduction = (await asSystem(payload).findByID({ collection: 'library-modules', id }))
      .introduction;
    const save = (data: object, draft: boolean) =>
      asSystem(payload).update({ collection: 'library-modules', id, draft, data });
    await save({ introduction: '' }, true);
    const path = `/library-modules/${id}?unpublishAllLocales=true`;
    const token = getToken(world, 'programmeAdmin');
    expect((await callRest(token, 'PATCH', path, { _status: 'draft' })).status).toBe(200);
    expect(await readStatus(id, 'library-modules')).toBe('draft');
    await save({ introduction, _status: 'published' }, false);
  });

  it('is not known to another municipality, nor to who is not signed in', async () => {
    const id = await makeDraft('Geheim');
    await schedule('contentManager', text(id, 'publish'));
    expect((await listScheduled('ofB', 'modules', id)).status).toBe(404);
    const path = `/schedule?collection=modules&id=${id}`;
    expect((await callRest(null, 'GET', path)).status).toBe(403);
    expect((await callRest(null, 'POST', '/schedule', text(id, 'publish'))).status).toBe(403);
    expect((await schedule('communicationOfficer', text(id, 'publish'))).status).toBe(403);
  });

  it('forgets its dates when it is deleted', async () => {
    const id = await makeDraft('Gaat weg');
    await schedule('contentManager', text(id, 'publish'));
    await asSystem(payload).delete({ collection: 'modules', id });
    expect(await countRows()).toBe(0);
  });
});

// Last: archiving ends the sessions of its people.
describe('an archived municipality', () => {
  it('gets its changes when it is restored', async () => {
    const change = { ...switchMaterial('switchOff'), tenant: world.b };
    expect((await schedule('ofB', change)).status).toBe(200);
    const municipality = await asSystem(payload).findByID({
      collection: 'municipalities',
      id: world.b,
    });
    const call = (act: string, body: object) =>
      callRest(
        getToken(world, 'programmeAdmin'),
        'POST',
        `/municipalities/${world.b}/${act}`,
        body,
      );
    expect((await call('archive', { name: municipality.name })).status).toBe(200);
    await runAt(after);
    expect(await readChoices()).toEqual([]);
    expect((await call('restore', {})).status).toBe(200);
    await runAt(after);
    expect(await readChoices()).toEqual([false]);
  });
});
