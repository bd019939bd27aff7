import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { setClock, systemClock } from '#platform/clock/clock.ts';
import { aJobContext } from '../../../testing/a-job-context.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { collectEvents } from '../../../testing/collect-events.ts';
import { FakeClock } from '../../../testing/fake-clock.ts';
import { makeLibraryModule } from '../../../testing/make-library-module.ts';
import { getToken, makeWorld, moduleData, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { querySite } from '../../../testing/query-site.ts';
import { runForDue } from '../../../testing/run-for-due.ts';
import { withdrawEndedLibraryLicences, withdrawEndedLicences } from './withdraw-ended-licences.ts';

let payload: Payload;
let world: World;
let counter = 0;

/** The last minute of a leap day, and the first of the day after it, in the Netherlands. */
const lastDay = '2028-02-29T12:00:00.000Z';
const beforeMidnight = '2028-02-29T22:59:00.000Z';
const afterMidnight = '2028-02-29T23:01:00.000Z';

const clock = new FakeClock(beforeMidnight);

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager', 'programmeAdmin', 'ofB']);
});
beforeEach(() => clock.set(beforeMidnight));

interface Lesson {
  id: string;
  slug: string;
  collection: 'library-modules' | 'modules';
}

async function makeLesson(data: object = {}): Promise<Lesson> {
  const slug = `licentieles-${String((counter += 1))}`;
  const id = await makeLibraryModule(world, { slug, licensedUntil: lastDay, ...data });
  return { id, slug, collection: 'library-modules' };
}

async function makeOwn(data: object = {}): Promise<Lesson> {
  const slug = `licentieles-${String((counter += 1))}`;
  const { id } = await asSystem(payload).create({
    collection: 'modules',
    data: {
      ...moduleData(slug, world.library.theme),
      slug,
      tenant: world.a,
      _status: 'published',
      licensedUntil: lastDay,
      ...data,
    } as never,
  });
  return { id, slug, collection: 'modules' };
}

interface Page {
  module: { slug: string } | null;
  endedModule: { theme: { slug: string } | null; nearest: { slug: string } | null } | null;
  themes: { modules: { slug: string }[] }[];
}

const see = async (slug: string, municipality = 'aadorp', token: string | null = null) => {
  const parts = `module(slug: "${slug}") { slug } endedModule(slug: "${slug}") { theme { slug } nearest { slug } } themes { modules { slug } }`;
  const { site } = await querySite<Page>(token, municipality, parts);
  return site!;
};

async function run(parts = {}): Promise<void> {
  const context = aJobContext(payload, { clock, ...parts });
  await withdrawEndedLibraryLicences.run(context);
  await runForDue(withdrawEndedLicences, context);
}

const readStatus = async ({ collection, id }: Lesson) =>
  (await asSystem(payload).findByID({ collection, id }))._status;

describe('withdrawing a module of which the licence ended', () => {
  it('changes nothing until the last day is over', async () => {
    const lesson = await makeLesson();
    expect(await collectEvents(payload, () => run())).toEqual([]);
    expect((await see(lesson.slug)).module).not.toBeNull();
    expect((await see(lesson.slug)).endedModule).toBeNull();
  });

  it('takes it from every site on the day after, and invalidates the pages of all', async () => {
    const lesson = await makeLesson();
    clock.set(afterMidnight);
    const events = await collectEvents(payload, () => run());
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'content.changed', tenantId: null }),
    );
    for (const [municipality, token] of [
      ['aadorp', null],
      ['bedorp', getToken(world, 'ofB')],
    ] as const) {
      const { module, themes } = await see(lesson.slug, municipality, token);
      expect(module).toBeNull();
      expect(JSON.stringify(themes)).not.toContain(lesson.slug);
    }
  });

  it('leads readers of the old page to the nearest module of the theme', async () => {
    const lesson = await makeLesson({ skillKind: 'safety', level: 'intermediate' });
    const near = { skillKind: 'safety', level: 'advanced', licensedUntil: null };
    const { slug } = await makeLesson(near);
    clock.set(afterMidnight);
    await run();
    const { endedModule } = await see(lesson.slug);
    expect(endedModule).toMatchObject({ theme: { slug: 'thema' }, nearest: { slug } });
  });

  it('follows the theme that a municipality chose for it', async () => {
    const lesson = await makeLesson();
    const theme = await asSystem(payload).create({
      collection: 'themes',
      data: {
        tenant: world.a,
        title: 'Thema van A',
        introduction: 'Over.',
        _status: 'published',
      } as never,
    });
    const relation = { relationTo: 'themes', value: theme.id };
    await makeOwn({ basedOn: lesson.id, theme: relation, licensedUntil: null });
    const { slug } = await makeOwn({ theme: relation, licensedUntil: null });
    clock.set(afterMidnight);
    await run();
    const { endedModule } = await see(lesson.slug);
    expect(endedModule).toMatchObject({ theme: { slug: 'thema-van-a' }, nearest: { slug } });
  });

  it('does it once, however often it runs', async () => {
    const lesson = await makeLesson();
    clock.set(afterMidnight);
    await run();
    expect(await readStatus(lesson)).toBe('draft');
    expect(await collectEvents(payload, () => run())).toEqual([]);
  });

  it('withdraws once when two workers run at the same time', async () => {
    const lesson = await makeLesson();
    clock.set(afterMidnight);
    const events = await collectEvents(payload, () => Promise.all([run(), run()]));
    expect(events.filter(({ subjectId }) => subjectId === lesson.id)).toHaveLength(1);
  });

  it('goes on where a killed worker stopped', async () => {
    const lessons = [await makeLesson(), await makeLesson()];
    clock.set(afterMidnight);
    const killed = run({
      checkpoint: (name: string) =>
        name.endsWith('.committed') ? Promise.reject(new Error('killed')) : Promise.resolve(),
    });
    await expect(killed).rejects.toThrow('killed');
    const statuses = async () => (await Promise.all(lessons.map(readStatus))).toSorted();
    expect(await statuses()).toEqual(['draft', 'published']);
    await run();
    expect(await statuses()).toEqual(['draft', 'draft']);
  });

  it('catches up after weeks', async () => {
    const lesson = await makeLesson();
    clock.set('2028-05-01T10:00:00.000Z');
    await run();
    expect(await readStatus(lesson)).toBe('draft');
  });

  it('leaves a module alone of which the licence was extended in time', async () => {
    const lesson = await makeLesson();
    await callRest(getToken(world, 'programmeAdmin'), 'PATCH', `/library-modules/${lesson.id}`, {
      licensedUntil: '2028-03-01T12:00:00.000Z',
      _status: 'published',
    });
    clock.set(afterMidnight);
    await run();
    expect(await readStatus(lesson)).toBe('published');
  });

  it('lets an editor publish again after an extension, not before one', async () => {
    const lesson = await makeLesson();
    clock.set(afterMidnight);
    await run();
    const publish = (data: object) =>
      callRest(getToken(world, 'programmeAdmin'), 'PATCH', `/library-modules/${lesson.id}`, {
        _status: 'published',
        ...data,
      });
    setClock(payload, clock);
    try {
      expect((await publish({})).status).toBe(400);
      expect((await publish({ licensedUntil: '2029-03-01T12:00:00.000Z' })).status).toBe(200);
    } finally {
      setClock(payload, systemClock);
    }
    await run();
    const { module, endedModule } = await see(lesson.slug);
    expect(module).toEqual({ slug: lesson.slug });
    expect(endedModule).toBeNull();
  });

  it('keeps the text of a newer draft as a draft, finished or not', async () => {
    const lesson = await makeLesson();
    await callRest(
      getToken(world, 'programmeAdmin'),
      'PATCH',
      `/library-modules/${lesson.id}?draft=true`,
      { title: 'Een nieuw concept', introduction: '' },
    );
    clock.set(afterMidnight);
    await run();
    const draft = await asSystem(payload).findByID({
      collection: 'library-modules',
      id: lesson.id,
      draft: true,
    });
    expect(draft).toMatchObject({ title: 'Een nieuw concept', _status: 'draft' });
  });

  it('withdraws an own module of the municipality that has it, and no version', async () => {
    const own = await makeOwn();
    const base = await makeLesson({ licensedUntil: null });
    const version = await makeOwn({ basedOn: base.id });
    clock.set(afterMidnight);
    const events = await collectEvents(payload, () => run());
    expect(events).toMatchObject([{ type: 'content.changed', tenantId: world.a }]);
    expect(await readStatus(own)).toBe('draft');
    expect(await readStatus(version)).toBe('published');
    expect((await see(own.slug)).endedModule).not.toBeNull();
    expect((await see(own.slug, 'bedorp', getToken(world, 'ofB'))).endedModule).toBeNull();
  });

  it('lets a module of an archived municipality rest', async () => {
    const own = await makeOwn();
    clock.set(afterMidnight);
    const archive = (archivedAt: string | null) =>
      payload.db.updateOne({ collection: 'municipalities', id: world.a, data: { archivedAt } });
    await archive(beforeMidnight);
    try {
      await run();
      expect(await readStatus(own)).toBe('published');
    } finally {
      await archive(null);
    }
    await run();
    expect(await readStatus(own)).toBe('draft');
  });

  it('says nothing of what was never public: a draft, and a module that was off', async () => {
    const draft = await makeLesson({ _status: 'draft' });
    const hidden = await makeLesson();
    await asSystem(payload).create({
      collection: 'offers',
      data: {
        tenant: world.a,
        item: { relationTo: 'library-modules', value: hidden.id },
        on: false,
      },
    });
    clock.set(afterMidnight);
    await run();
    expect((await see(draft.slug)).endedModule).toBeNull();
    expect((await see(hidden.slug)).endedModule).toBeNull();
  });

  it('says nothing of a module that somebody withdrew by hand', async () => {
    const lesson = await makeLesson();
    await callRest(getToken(world, 'programmeAdmin'), 'PATCH', `/library-modules/${lesson.id}`, {
      _status: 'draft',
    });
    clock.set(afterMidnight);
    await run();
    expect((await see(lesson.slug)).endedModule).toBeNull();
  });
});
