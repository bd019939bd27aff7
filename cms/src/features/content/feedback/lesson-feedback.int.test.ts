import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { getToken, makeWorld, moduleData, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { countVote, readShownVotes } from './lesson-votes.ts';

let payload: Payload;
let world: World;
let own: { id: string; slug: string };
let library: { id: string; slug: string };
let slugs: Record<'a' | 'b', string>;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload);
  const system = asSystem(payload);
  const module = await system.findByID({
    collection: 'library-modules',
    id: world.library.module,
  });
  library = { id: module.id, slug: module.slug ?? '' };
  const local = await system.create({
    collection: 'modules',
    data: {
      ...moduleData('Van A', world.library.theme),
      tenant: world.a,
      _status: 'published',
    } as never,
  });
  own = { id: local.id, slug: local.slug ?? '' };
  const [a, b] = await Promise.all(
    [world.a, world.b].map((id) => system.findByID({ collection: 'municipalities', id })),
  );
  slugs = { a: a!.slug ?? '', b: b!.slug ?? '' };
});

beforeEach(async () => {
  for (const collection of ['lesson-votes', 'lesson-remarks'] as const) {
    await asSystem(payload).delete({ collection, where: { id: { exists: true } } });
  }
});

type Person = Parameters<typeof getToken>[1];

const give = (person: Person | null, where: 'a' | 'b', body: object) =>
  callRest(person && getToken(world, person), 'POST', `/lesson-feedback/${slugs[where]}`, body);

const read = (person: Person, collection: string, id: string, tenant?: string) =>
  callRest(
    getToken(world, person),
    'GET',
    `/lesson-feedback?${new URLSearchParams({ collection, id, ...(tenant ? { tenant } : {}) })}`,
  );

const finish = (person: Person, body: object) =>
  callRest(getToken(world, person), 'POST', '/lesson-feedback-done', body);

describe('an answer about a lesson', () => {
  const vote = (isUseful: boolean) =>
    countVote(payload, { tenantId: world.a, moduleId: own.id, isUseful });

  it('is counted without who gave it', async () => {
    expect((await give('employee', 'a', { module: own.slug, useful: 'yes' })).status).toBe(200);
    const { docs } = await asSystem(payload).find({ collection: 'lesson-votes' });
    expect(docs).toMatchObject([{ tenantId: world.a, moduleId: own.id, useful: 1, total: 1 }]);
    expect(JSON.stringify(docs)).not.toContain(world.users.get('employee'));
  });

  it('is shown from ten on, and changes by tens', async () => {
    const shown = () => readShownVotes(payload, world.a, own.id);
    for (let count = 0; count < 9; count += 1) await vote(true);
    expect(await shown()).toBeNull();
    await vote(false);
    expect(await shown()).toEqual({ useful: 9, total: 10 });
    for (let count = 0; count < 9; count += 1) await vote(true);
    expect(await shown()).toEqual({ useful: 9, total: 10 });
    await vote(true);
    expect(await shown()).toEqual({ useful: 19, total: 20 });
  });

  it('is counted once each when many come at the same moment', async () => {
    await Promise.all(Array.from({ length: 10 }, () => vote(true)));
    expect(await readShownVotes(payload, world.a, own.id)).toEqual({ useful: 10, total: 10 });
  });

  it('of another municipality is shown to nobody there', async () => {
    for (let count = 0; count < 10; count += 1)
      await countVote(payload, { tenantId: world.a, moduleId: library.id, isUseful: true });
    const inA = await read('contentManager', 'library-modules', library.id, world.a);
    expect(inA.body).toMatchObject({ votes: { useful: 10, total: 10 } });
    const inB = await read('ofB', 'library-modules', library.id, world.a);
    expect(inB.body).toMatchObject({ votes: null });
  });
});

describe('a remark about a lesson', () => {
  it('reaches the owner of the text, without who wrote it, and goes when it is dealt with', async () => {
    const sent = await give('employee', 'a', { module: own.slug, remark: 'De knop heet anders.' });
    expect(sent.status).toBe(200);
    const { body } = await read('contentManager', 'modules', own.id);
    const { remarks } = body as { remarks: { id: string; text: string }[] };
    expect(remarks.map(({ text }) => text)).toEqual(['De knop heet anders.']);
    const { docs } = await asSystem(payload).find({ collection: 'lesson-remarks' });
    expect(JSON.stringify(docs)).not.toContain(world.users.get('employee'));
    const done = { collection: 'modules', id: own.id, remark: remarks[0]!.id };
    expect((await finish('communicationOfficer', done)).status).toBe(403);
    expect((await finish('ofB', done)).status).toBe(404);
    expect((await finish('contentManager', done)).status).toBe(200);
    expect((await read('contentManager', 'modules', own.id)).body).toMatchObject({ remarks: [] });
  });

  it('about a text of the library is for the programme alone', async () => {
    await give('employee', 'a', { module: library.slug, remark: 'De link werkt niet.' });
    const ofProgramme = await read('programmeAdmin', 'library-modules', library.id);
    expect(ofProgramme.body).toMatchObject({ remarks: [{ text: 'De link werkt niet.' }] });
    const ofMunicipality = await read('contentManager', 'library-modules', library.id, world.a);
    expect(ofMunicipality.body).toMatchObject({ remarks: [] });
  });

  it('of one lesson is not removed by way of another', async () => {
    await give('employee', 'a', { module: own.slug, remark: 'De knop heet anders.' });
    const { docs } = await asSystem(payload).find({ collection: 'lesson-remarks' });
    const other = { collection: 'library-modules', id: library.id, remark: docs[0]!.id };
    await finish('programmeAdmin', other);
    expect((await asSystem(payload).count({ collection: 'lesson-remarks' })).totalDocs).toBe(1);
  });

  it.each([
    ['nothing', { remark: '' }],
    ['two letters', { remark: 'ab' }],
    ['spaces', { remark: '     ' }],
    ['a book', { remark: 'x'.repeat(501) }],
    ['a number', { remark: 5 }],
    ['another answer', { useful: 'maybe' }],
    ['an object', { useful: { $ne: '' } }],
  ])('is refused with %s', async (_what, body) => {
    expect((await give('employee', 'a', { module: own.slug, ...body })).status).toBe(400);
  });

  it('is refused to who may not read the lesson', async () => {
    const remark = { module: own.slug, remark: 'De knop heet anders.' };
    expect((await give('employee', 'b', remark)).status).toBe(403);
    expect((await give(null, 'b', remark)).status).toBe(401);
    const gone = { ...remark, module: 'bestaat-niet' };
    expect((await give('employee', 'a', gone)).status).toBe(404);
    expect((await asSystem(payload).count({ collection: 'lesson-remarks' })).totalDocs).toBe(0);
  });
});
