import type { Payload } from 'payload';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { messages } from '#platform/i18n/messages.ts';
import { aRichText } from '../../../testing/a-rich-text.ts';
import { type Answer, callRest } from '../../../testing/call-cms.ts';
import { makeLibraryModule } from '../../../testing/make-library-module.ts';
import { makePerson } from '../../../testing/make-person.ts';
import { makeWorld, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { querySite } from '../../../testing/query-site.ts';
import { getDocument, listMessages } from '../../../testing/read-answer.ts';
import type { StoredBlock } from '../model/content-paths.ts';

let payload: Payload;
let world: World;
let anna: string;
let bram: string;
let library: string;
let own: string;

const toId = (letter: string): string => letter.repeat(24);
const step = (letter: string, title: string): StoredBlock => ({
  id: toId(letter),
  blockType: 'step',
  title,
  body: aRichText(`Uitleg van ${title}.`),
});

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager']);
  const memberships = [{ tenant: world.a, roles: ['contentManager' as const] }];
  ({ token: anna } = await makePerson(payload, { name: 'Anna', memberships }));
  ({ token: bram } = await makePerson(payload, { name: 'Bram', memberships }));
});

beforeEach(async () => {
  const content = [step('a', 'Open'), step('b', 'Typ'), step('c', 'Sluit')];
  library = await makeLibraryModule(world, { content });
  const path = `/library-modules/${library}/own-version`;
  own = ((await callRest(anna, 'POST', path, { tenant: world.a })).body as { id: string }).id;
});

type Form = Record<string, unknown> & { content: StoredBlock[]; openedWith: object };

async function open(token: string): Promise<Form> {
  const { body } = await callRest(token, 'GET', `/modules/${own}?draft=true&depth=0`);
  const { id: _i, createdAt: _c, updatedAt: _u, editedBy: _e, ...form } = body as Form;
  return form;
}

const save = (token: string, form: Form, content: object[]): Promise<Answer> =>
  callRest(token, 'PATCH', `/modules/${own}`, { ...form, content, _status: 'published' });

const changeLibrary = (content: StoredBlock[]) =>
  asSystem(payload).update({
    collection: 'library-modules',
    id: library,
    data: { content } as never,
  });

const listPaths = (document: Record<string, unknown>): string[] =>
  (document['overrides'] as { path: string }[]).map(({ path }) => path);

/** The titles of the steps that readers see. */
async function readTitles(): Promise<string[]> {
  const { slug } = await asSystem(payload).findByID({ collection: 'library-modules', id: library });
  const { site } = await querySite<{ module: { content: { title: string }[] } }>(
    null,
    'aadorp',
    `module(slug: "${String(slug)}") { content { ... on SiteStepBlock { title } } }`,
  );
  return site?.module.content.map(({ title }) => title) ?? [];
}

describe('an own version of a text with blocks', () => {
  it('keeps the ids of the library, and overrides the changed block alone', async () => {
    const form = await open(anna);
    expect(form.content.map(({ id }) => id)).toEqual(['a', 'b', 'c'].map(toId));
    const [first, , last] = form.content;
    const saved = getDocument(await save(anna, form, [first!, step('b', 'Typ bij ons'), last!]));
    expect(listPaths(saved)).toEqual([`content.${toId('b')}`]);
    await changeLibrary([step('a', 'Open anders'), step('b', 'Typ anders'), step('c', 'Sluit')]);
    expect(await readTitles()).toEqual(['Open anders', 'Typ bij ons', 'Sluit']);
  });

  it('gets a new block of the library at its place, and keeps what it added and removed', async () => {
    const form = await open(anna);
    const [first, second] = form.content;
    await save(anna, form, [first!, step('e', 'Van ons'), second!]);
    await changeLibrary([
      step('d', 'Eerst dit'),
      step('a', 'Open'),
      step('b', 'Typ'),
      step('c', 'Sluit'),
    ]);
    expect(await readTitles()).toEqual(['Eerst dit', 'Open', 'Van ons', 'Typ']);
  });

  it('keeps its own block when the library removes that, and says so', async () => {
    const form = await open(anna);
    const [first, , last] = form.content;
    await save(anna, form, [first!, step('b', 'Typ bij ons'), last!]);
    await changeLibrary([step('a', 'Open'), step('c', 'Sluit')]);
    expect(await readTitles()).toEqual(['Open', 'Typ bij ons', 'Sluit']);
    const { body } = await callRest(anna, 'GET', `/modules/${own}/overrides`);
    expect(body).toMatchObject({
      fields: [{ label: 'Stap: Typ bij ons', waiting: true, library: [] }],
    });
    await callRest(anna, 'POST', `/modules/${own}/overrides`, {
      path: `content.${toId('b')}`,
      action: 'follow',
    });
    expect(await readTitles()).toEqual(['Open', 'Sluit']);
  });

  it('has an order of its own, which does not make the texts its own', async () => {
    const form = await open(anna);
    const saved = getDocument(await save(anna, form, form.content.toReversed()));
    expect(listPaths(saved)).toEqual(['content.order']);
    await changeLibrary([step('a', 'Open anders'), step('b', 'Typ'), step('c', 'Sluit')]);
    expect(await readTitles()).toEqual(['Sluit', 'Typ', 'Open anders']);
  });
});

describe('two editors of a text with blocks', () => {
  it('change different blocks at the same time, and both are kept', async () => {
    const [ofAnna, ofBram] = [await open(anna), await open(bram)];
    await save(anna, ofAnna, [step('a', 'Open, zegt Anna'), ...ofAnna.content.slice(1)]);
    const answer = await save(bram, ofBram, [
      ...ofBram.content.slice(0, 2),
      step('c', 'Sluit, zegt Bram'),
      step('e', 'Extra van Bram'),
    ]);
    expect(answer.status, listMessages(answer)).toBe(200);
    expect(await readTitles()).toEqual([
      'Open, zegt Anna',
      'Typ',
      'Sluit, zegt Bram',
      'Extra van Bram',
    ]);
  });

  it('change the same block, and the second is told which one and by whom', async () => {
    const [ofAnna, ofBram] = [await open(anna), await open(bram)];
    await save(anna, ofAnna, [step('a', 'Open, zegt Anna'), ...ofAnna.content.slice(1)]);
    const answer = await save(bram, ofBram, [
      step('a', 'Open, zegt Bram'),
      ...ofBram.content.slice(1),
    ]);
    expect(answer.status).toBe(409);
    expect(listMessages(answer)).toContain('Anna');
    expect(listMessages(answer)).toContain('Stap: Open, zegt Bram');
    expect(await readTitles()).toContain('Open, zegt Anna');
  });

  it('remove and change the same block, and the second is told', async () => {
    const [ofAnna, ofBram] = [await open(anna), await open(bram)];
    await save(anna, ofAnna, ofAnna.content.slice(1));
    const answer = await save(bram, ofBram, [step('a', 'Anders'), ...ofBram.content.slice(1)]);
    expect(answer.status).toBe(409);
  });

  it('copy a block, which then gets an id of its own', async () => {
    const form = await open(anna);
    const saved = getDocument(await save(anna, form, [form.content[0]!, ...form.content]));
    const ids = (saved['content'] as StoredBlock[]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(ids.slice(2)).toEqual(['b', 'c'].map(toId));
  });
});

describe('a file in a block', () => {
  const upload = async (tenant: string): Promise<string> => {
    const data = await sharp({
      create: { width: 800, height: 500, channels: 3, background: '#336699' },
    })
      .png()
      .toBuffer();
    const { id } = await asSystem(payload).create({
      collection: 'files',
      data: { description: 'Een scherm.', tenant },
      file: { name: 'scherm.png', mimetype: 'image/png', data, size: data.length },
    });
    return id;
  };
  const image = (id: string, more: object = {}) => ({
    blockType: 'image',
    file: { relationTo: 'files', value: id },
    alt: 'Het menu staat open.',
    ...more,
  });
  const getPicture = async (token: string | null, id: string) =>
    (await callRest(token, 'GET', `/site-pictures/aadorp/${id}/480`)).status;

  it('is served to readers while a page shows it, and to editors before', async () => {
    const id = await upload(world.a);
    expect(await getPicture(anna, id)).toBe(404);
    const form = await open(anna);
    const draft = { ...form, content: [...form.content, image(id)], _status: 'draft' };
    await callRest(anna, 'PATCH', `/modules/${own}?draft=true`, draft);
    expect(await getPicture(null, id)).toBe(404);
    expect(await getPicture(anna, id)).toBe(200);
    const opened = await open(anna);
    await save(anna, opened, opened.content);
    expect(await getPicture(null, id)).toBe(200);
    await save(anna, await open(anna), form.content);
    expect(await getPicture(null, id)).toBe(404);
  });

  it('says what it shows, or that it only decorates', async () => {
    const id = await upload(world.a);
    const form = await open(anna);
    for (const alt of ['', 'scherm.PNG']) {
      const answer = await save(anna, form, [...form.content, image(id, { alt })]);
      expect(listMessages(answer)).toMatch(/Beschrijf wat er te zien is/);
    }
    const decorative = await save(anna, form, [image(id, { alt: '', decorative: true })]);
    expect(decorative.status, listMessages(decorative)).toBe(200);
  });

  it('is refused when it is another municipality’s', async () => {
    const form = await open(anna);
    const answer = await save(anna, form, [image(await upload(world.b))]);
    expect(listMessages(answer)).toContain(messages.errors.foreignReference);
  });

  it('is refused where another kind of file belongs, also in a draft', async () => {
    const id = await upload(world.a);
    const form = await open(anna);
    const video = { blockType: 'video', title: 'Film', file: { relationTo: 'files', value: id } };
    const draft = { ...form, content: [video], _status: 'draft' };
    const answer = await callRest(anna, 'PATCH', `/modules/${own}?draft=true`, draft);
    expect(listMessages(answer)).toContain('een video (mp4)');
  });
});

describe('a block that is not whole', () => {
  const cases: [name: string, block: object, message: RegExp][] = [
    ['a table without a second row', { blockType: 'table', caption: 'T', cells: [['a']] }, /rij/],
    [
      'a table with uneven rows',
      { blockType: 'table', caption: 'T', cells: [['a', 'b'], ['c']] },
      /evenveel cellen/,
    ],
    [
      'a question without a right answer',
      { blockType: 'question', question: 'Waar?', answers: [{ text: 'Hier' }, { text: 'Daar' }] },
      /Dit is goed/,
    ],
    [
      'a film at an address of another site',
      {
        blockType: 'video',
        title: 'Film',
        source: 'embed',
        address: 'https://films.example/1',
        transcript: 'Tekst.',
      },
      /YouTube of Vimeo/,
    ],
    [
      'a film without captions',
      { blockType: 'video', title: 'F', transcript: 'T.' },
      /ondertitels/,
    ],
  ];
  it.each(cases)('is refused with the way to mend it: %s', async (_name, block, message) => {
    const form = await open(anna);
    const answer = await save(anna, form, [...form.content, block]);
    expect(answer.status).toBe(400);
    expect(listMessages(answer)).toMatch(message);
  });
});
