import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aRichText } from '../../../testing/a-rich-text.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { makePerson } from '../../../testing/make-person.ts';
import { getToken, makeWorld, moduleData, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { getDocument } from '../../../testing/read-answer.ts';
import type { ConflictComparison, ConflictReport } from './conflict-endpoint.ts';
import type { OpenedWith } from './opened-with.ts';

type Form = Record<string, unknown> & { openedWith: OpenedWith };

let payload: Payload;
let world: World;
/** Two content managers of municipality A. */
let anna: string;
let bram: string;
let annasAccount: string;
let path: string;
let modules = 0;

const step = (id: string, title: string) => ({
  blockType: 'step',
  id,
  title,
  body: aRichText('Doe dit.'),
});
const ids = ['000000000000000000000001', '000000000000000000000002', '000000000000000000000003'];
const [first, second, third] = [step(ids[0]!, 'Een'), step(ids[1]!, 'Twee'), step(ids[2]!, 'Drie')];

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['ofB', 'programmeAdmin']);
  const memberships = [{ tenant: world.a, roles: ['contentManager' as const] }];
  const person = await makePerson(payload, { name: 'Anna', memberships });
  [anna, annasAccount] = [person.token, person.id];
  ({ token: bram } = await makePerson(payload, { name: 'Bram', memberships }));
});
beforeEach(async () => {
  const made = await callRest(anna, 'POST', '/modules', {
    ...moduleData('Helemaal van ons', world.library.theme),
    slug: `les-${String((modules += 1))}`,
    content: [first, second],
    tenant: world.a,
    _status: 'published',
  });
  path = `/modules/${getDocument(made).id}`;
});

async function open(token: string): Promise<Form> {
  const { body } = await callRest(token, 'GET', `${path}?draft=true&depth=0`);
  const { id: _i, createdAt: _c, updatedAt: _u, editedBy: _e, ...form } = body as Form;
  return form;
}

const save = (token: string, form: object, data: object) =>
  callRest(token, 'PATCH', path, { ...form, ...data, _status: 'published' });

const report = async (token: string, form: object, data: object, publishes = true) => {
  const body = { data: { ...form, ...data }, publishes };
  return callRest(token, 'POST', `${path}/conflict`, body);
};

const words = (segments: { text: string }[]) => segments.map(({ text }) => text).join('');

describe('the report of a conflict', () => {
  it('has both texts of each field, with who changed it, and saves nothing', async () => {
    const form = await open(anna);
    await save(bram, await open(bram), { title: 'Helemaal van Bram', minutes: 25 });
    await save(bram, await open(bram), { content: [{ ...first, title: 'Een van Bram' }, second] });
    const before = await open(anna);
    const typed = {
      title: 'Helemaal van Anna',
      content: [{ ...first, title: 'Een van Anna' }, second],
    };
    const { status, body } = await report(anna, form, typed);
    expect(status).toBe(200);
    const { fields, present } = body as ConflictReport;
    expect(fields.map(({ label, editors, isTyped }) => ({ label, editors, isTyped }))).toEqual([
      { label: 'Titel', editors: ['Bram'], isTyped: true },
      { label: 'Stap: Een van Anna', editors: ['Bram'], isTyped: true },
    ]);
    const added = (segments: ConflictComparison['mine']) =>
      words(segments.filter(({ kind }) => kind === 'added')).trim();
    expect(fields.map(({ theirs, mine }) => [added(theirs), added(mine)])).toEqual([
      ['Bram', 'Anna'],
      ['van Bram', 'van Anna'],
    ]);
    expect(present).toBe(before.openedWith.own);
    expect(await open(anna)).toEqual(before);
  });

  it('is empty for a save that would succeed, which saves nothing either', async () => {
    const form = await open(anna);
    const answer = await report(anna, form, { title: 'Van Anna' });
    expect(answer.body).toEqual({ present: null, fields: [] });
    expect(await open(anna)).toEqual(form);
  });

  it('shows a draft that would be published unseen as the colleague’s alone', async () => {
    const form = await open(anna);
    await callRest(bram, 'PATCH', `${path}?draft=true`, { title: 'Half', _status: 'draft' });
    const { body } = await report(anna, form, { minutes: 20 });
    expect(body).toMatchObject({ fields: [{ label: 'Titel', isTyped: false, editors: ['Bram'] }] });
    const asDraft = await report(anna, form, { minutes: 20 }, false);
    expect(asDraft.body).toMatchObject({ fields: [] });
  });

  it('shows who looks after a module by name', async () => {
    const form = await open(bram);
    await save(anna, await open(anna), { owner: annasAccount });
    const { body } = await report(bram, form, { owner: world.users.get('programmeAdmin') });
    const [field] = (body as ConflictReport).fields;
    expect(words(field!.theirs)).toContain('Anna');
    expect(JSON.stringify(body)).not.toContain(annasAccount);
  });
});

describe('a choice for each field', () => {
  it('keeps my title, and takes the step of a colleague, with what else they saved', async () => {
    const form = await open(anna);
    const theirs = { ...first, title: 'Een van Bram' };
    await save(bram, await open(bram), {
      title: 'Van Bram',
      minutes: 25,
      content: [theirs, third],
    });
    const mine = { title: 'Van Anna', content: [{ ...first, title: 'Een van Anna' }, second] };
    const { fields, present } = (await report(anna, form, mine)).body as ConflictReport;
    const takes = fields.flatMap((field) => (field.label.startsWith('Stap') ? field.path : []));
    const openedWith = { ...form.openedWith, replaces: present, takes };
    expect((await save(anna, form, { ...mine, openedWith })).status).toBe(200);
    expect(await open(anna)).toMatchObject({
      title: 'Van Anna',
      minutes: 25,
      content: [theirs, third],
    });
  });

  it('takes it that a colleague removed the step, or keeps it', async () => {
    for (const isTaken of [true, false]) {
      const form = await open(anna);
      await save(bram, await open(bram), { content: [second] });
      const changed = { content: [{ ...first, title: 'Van Anna' }, second] };
      const { fields, present } = (await report(anna, form, changed)).body as ConflictReport;
      expect(fields).toMatchObject([{ label: 'Stap: Van Anna', theirs: [{ kind: 'removed' }] }]);
      const takes = isTaken ? [fields[0]!.path] : [];
      const openedWith = { ...form.openedWith, replaces: present, takes };
      expect((await save(anna, form, { ...changed, openedWith })).status).toBe(200);
      const { content } = await open(anna);
      expect(content).toMatchObject(isTaken ? [second] : [{ title: 'Van Anna' }, second]);
      await save(anna, await open(anna), { content: [first, second] });
    }
  });

  it('is for what the editor saw: a newer text of a colleague is a conflict again', async () => {
    const form = await open(anna);
    await save(bram, await open(bram), { title: 'Van Bram' });
    const { fields, present } = (await report(anna, form, { title: 'Van Anna' }))
      .body as ConflictReport;
    await save(bram, await open(bram), { title: 'Nog eens' });
    const openedWith = { ...form.openedWith, replaces: present, takes: [fields[0]!.path] };
    expect((await save(anna, form, { title: 'Van Anna', openedWith })).status).toBe(409);
  });
});

describe('the report of a conflict is refused', () => {
  it.each([
    ['without an account', null, 401],
    ['to an editor of another municipality', 'ofB', 404],
  ] as const)('%s', async (_who, person, status) => {
    const form = await open(anna);
    const answer = await report(person ? getToken(world, person) : '', form, { title: 'X' });
    expect([status, 403]).toContain(answer.status);
    expect(JSON.stringify(answer.body)).not.toContain('Helemaal');
  });

  it.each([{}, { data: 'x', publishes: true }, { data: {} }, null])(
    'for the body %j',
    async (body) => {
      const answer = await callRest(anna, 'POST', `${path}/conflict`, body);
      expect(answer.status).toBe(400);
    },
  );

  it('for a text that cannot be saved for another reason', async () => {
    const answer = await report(anna, await open(anna), { minutes: 'veel' });
    expect(answer.status).toBe(400);
  });

  it('for more choices than a document has', async () => {
    const form = await open(anna);
    const openedWith = { ...form.openedWith, takes: Array.from({ length: 2000 }, () => 'title') };
    expect((await save(anna, form, { openedWith })).status).toBe(400);
  });
});
