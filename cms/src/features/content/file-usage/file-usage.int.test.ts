import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { countQueries } from '../../../testing/count-queries.ts';
import { makeDocument } from '../../../testing/fixtures.ts';
import {
  getToken,
  makeWorld,
  materialData,
  moduleData,
  newsData,
  type Person,
  type World,
} from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { getDocument, listMessages } from '../../../testing/read-answer.ts';
import type { FileUsage } from './file-usage.ts';

let payload: Payload;
let world: World;
/** A file of A, and one of the library. */
let own: string;
let shared: string;
let counter = 0;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['employee', 'contentManager', 'programmeAdmin', 'ofB']);
});

beforeEach(async () => {
  own = await makeDocument(world, 'files', world.a);
  shared = await makeDocument(world, 'library-files', null);
  counter += 1;
});

type Uploads = 'files' | 'library-files';
const pointTo = (relationTo: Uploads, value: string) => ({ relationTo, value });

const make = async (collection: CollectionSlug, data: object): Promise<string> =>
  (
    await asSystem(payload).create({
      collection,
      data: { _status: 'published', ...data } as never,
    })
  ).id;

const update = (collection: CollectionSlug, id: string, data: object, draft = false) =>
  asSystem(payload).update({ collection, id, data, draft });

const makeMaterial = (file: object | null, data: object = {}) =>
  make('materials', {
    ...materialData(`Poster ${String(counter)}`, world.library.persona),
    tenant: world.a,
    files: file ? [file] : [],
    ...data,
  });

async function readUsage(person: Person, collection: Uploads, id: string): Promise<FileUsage> {
  const { status, body } = await callRest(
    getToken(world, person),
    'GET',
    `/${collection}/usage?ids=${id}`,
  );
  expect(status).toBe(200);
  return (body as Record<string, FileUsage>)[id] ?? { uses: [], hidden: -1 };
}

const remove = (id: string, collection: Uploads = 'files', person: Person = 'contentManager') =>
  callRest(getToken(world, person), 'DELETE', `/${collection}/${id}`);

const exists = async (id: string, collection: Uploads = 'files'): Promise<boolean> =>
  (await asSystem(payload).count({ collection, where: { id: { equals: id } } })).totalDocs === 1;

describe('a file that a document shows', () => {
  it('stays, with a message that says where it is', async () => {
    await makeMaterial(pointTo('files', own));
    const answer = await remove(own);
    expect(answer.status).toBe(409);
    expect(listMessages(answer)).toContain(
      `“Poster ${String(counter)}” (communicatiemiddel, gepubliceerd)`,
    );
    expect(await exists(own)).toBe(true);
  });

  it.each([
    ['a photo of a theme', (file: object) => make('themes', { ...theme(), photo: file })],
    [
      'a block of an article',
      (file: object) =>
        make('news', {
          ...newsData(`Nieuws ${String(counter)}`),
          tenant: world.a,
          content: [{ blockType: 'download', file, label: 'Oefenblad' }],
        }),
    ],
  ])('stays as %s', async (_name, use) => {
    await use(pointTo('files', own));
    expect((await remove(own)).status).toBe(409);
    expect(await exists(own)).toBe(true);
  });

  const theme = () => ({
    title: `Thema ${String(counter)}`,
    introduction: 'Over.',
    tenant: world.a,
  });

  it.each(['welcome.photo', 'style.logo'])('stays as %s of the municipality', async (path) => {
    const [group = '', name = ''] = path.split('.');
    const { docs } = await asSystem(payload).find({
      collection: 'municipalities',
      where: { id: { equals: world.a } },
    });
    const before = (docs[0] as unknown as Record<string, object>)[group];
    const rows = payload.db.collections['municipalities']!.collection;
    // Past the check of a logo, which asks for a picture that can be seen.
    const set = { [path]: payload.db.connection.base.Types.ObjectId.createFromHexString(own) };
    await rows.updateOne({ slug: 'aadorp' }, { $set: set });
    expect((await remove(own)).status).toBe(409);
    expect((await readUsage('contentManager', 'files', own)).uses).toMatchObject([
      { collection: 'municipalities', title: 'Aadorp' },
    ]);
    await rows.updateOne({ slug: 'aadorp' }, { $set: { [path]: null } });
    expect(before).not.toHaveProperty(name, own);
    expect((await remove(own)).status).toBe(200);
  });

  it('stays while only the site shows it, and while only a draft does', async () => {
    const id = await makeMaterial(pointTo('files', own));
    await update('materials', id, { files: [], _status: 'draft' }, true);
    expect((await readUsage('programmeAdmin', 'files', own)).uses).toMatchObject([
      { state: 'publishedOnly' },
    ]);
    expect((await remove(own)).status).toBe(409);
    await update('materials', id, { _status: 'published', files: [] });
    await update('materials', id, { files: [pointTo('files', own)], _status: 'draft' }, true);
    expect((await readUsage('programmeAdmin', 'files', own)).uses).toMatchObject([
      { state: 'draft' },
    ]);
    expect((await remove(own)).status).toBe(409);
    await update('materials', id, { _status: 'draft', files: [] }, true);
    expect((await remove(own)).status).toBe(200);
    expect(await exists(own)).toBe(false);
  });

  it('goes when only an earlier version has it', async () => {
    const id = await makeMaterial(pointTo('files', own));
    await update('materials', id, { files: [] });
    expect((await remove(own)).status).toBe(200);
  });

  it('stays when many are deleted at once, and the others go', async () => {
    const other = await makeDocument(world, 'files', world.a);
    await makeMaterial(pointTo('files', own));
    const where = `where[id][in][0]=${own}&where[id][in][1]=${other}`;
    const answer = await callRest(getToken(world, 'contentManager'), 'DELETE', `/files?${where}`);
    expect(JSON.stringify(answer.body)).toContain('Dit bestand kan niet weg');
    expect([await exists(own), await exists(other)]).toEqual([true, false]);
  });
});

describe('a file of the library that municipalities show', () => {
  beforeEach(async () => {
    await makeMaterial(pointTo('library-files', shared), { title: `Van A ${String(counter)}` });
    await makeMaterial(pointTo('library-files', shared), {
      title: `Van B ${String(counter)}`,
      tenant: world.b,
      _status: 'draft',
    });
    await make('library-modules', {
      ...moduleData(`Bibliotheek ${String(counter)}`, world.library.theme),
      content: [{ blockType: 'download', label: 'Blad', file: pointTo('library-files', shared) }],
    });
  });

  it.each([
    ['contentManager', ['Bibliotheek', 'Van A'], 0],
    ['ofB', ['Bibliotheek', 'Van B'], 0],
    ['programmeAdmin', ['Bibliotheek'], 2],
  ] as const)('shows %s what they may see', async (person, titles, hidden) => {
    const usage = await readUsage(person, 'library-files', shared);
    expect(usage.uses.map(({ title }) => title)).toEqual(
      titles.map((title) => `${title} ${String(counter)}`),
    );
    expect(usage.hidden).toBe(hidden);
  });

  it('stays, and the programme hears of municipalities a number alone', async () => {
    const answer = await remove(shared, 'library-files', 'programmeAdmin');
    expect(answer.status).toBe(409);
    const message = listMessages(answer);
    expect(message).toContain('“Bibliotheek');
    expect(message).toContain('2 documenten van gemeenten');
    expect(message).not.toContain('Van ');
    expect(await exists(shared, 'library-files')).toBe(true);
  });

  it('is not used by a version that follows the library, whose copy is older', async () => {
    const base = await make('library-materials', {
      ...materialData(`Kaart ${String(counter)}`, world.library.persona),
      files: [pointTo('library-files', shared)],
    });
    const { body } = await callRest(
      getToken(world, 'programmeAdmin'),
      'POST',
      `/library-materials/${base}/own-version`,
      { tenant: world.a },
    );
    const { id } = body as { id: string };
    await update('library-materials', base, { files: [] });
    const find = async () => {
      const { docs } = await asSystem(payload).find({
        collection: 'materials',
        draft: true,
        where: { usedFiles: { equals: shared }, id: { equals: id } },
      });
      return docs.length;
    };
    expect(await find()).toBe(1);
    const usage = await readUsage('contentManager', 'library-files', shared);
    expect(usage.uses.map((use) => use.id)).not.toContain(id);
  });
});

describe('where files stand', () => {
  it('is for who may read the files', async () => {
    const path = `/files/usage?ids=${own}`;
    expect((await callRest(null, 'GET', path)).status).toBe(401);
    expect((await callRest(getToken(world, 'employee'), 'GET', path)).status).toBe(403);
    const { status, body } = await callRest(getToken(world, 'ofB'), 'GET', path);
    expect([status, body]).toEqual([200, {}]);
  });

  it.each([
    '',
    '?ids=',
    '?ids=x',
    `?ids=${Array.from({ length: 101 }, (_, n) => n.toString(16).padStart(24, '0')).join()}`,
  ])('rejects an odd list of ids: %s', async (query) => {
    const answer = await callRest(getToken(world, 'contentManager'), 'GET', `/files/usage${query}`);
    expect(answer.status).toBe(400);
  });

  it('takes as many queries for many files and documents as for one', async () => {
    const ask = (ids: string[]) => () =>
      callRest(getToken(world, 'contentManager'), 'GET', `/files/usage?ids=${ids.join()}`);
    await ask([own])();
    const few = await countQueries(payload, ask([own]));
    const others = [];
    for (let index = 0; index < 5; index += 1) {
      const file = await makeDocument(world, 'files', world.a);
      others.push(file);
      await makeMaterial(pointTo('files', file), {
        title: `Veel ${String(counter)} ${String(index)}`,
      });
    }
    expect(await countQueries(payload, ask([own, ...others]))).toBe(few);
  });
});

describe('a document that is saved while its file is deleted', () => {
  it('says that a file which is gone is gone, also of the library', async () => {
    await remove(own);
    await remove(shared, 'library-files', 'programmeAdmin');
    const id = await makeMaterial(null);
    for (const file of [pointTo('files', own), pointTo('library-files', shared)]) {
      await expect(update('materials', id, { files: [file] })).rejects.toMatchObject({
        status: 400,
      });
    }
  });

  it('never shows a file that is gone, whoever comes first', async () => {
    const id = await makeMaterial(null);
    for (let round = 0; round < 6; round += 1) {
      const file = await makeDocument(world, 'files', world.a);
      const save = callRest(getToken(world, 'programmeAdmin'), 'PATCH', `/materials/${id}`, {
        files: [pointTo('files', file)],
        _status: 'published',
      });
      const [saved, removed] = await Promise.all([save, remove(file)]);
      const isShown =
        ((getDocumentOrNull(saved)?.['files'] as object[] | undefined) ?? []).length > 0;
      // One of the two, and never both.
      expect([isShown, removed.status === 200]).toEqual([isShown, !isShown]);
      expect(await exists(file)).toBe(isShown);
      await update('materials', id, { files: [] });
    }
  });

  it('meets the deletion when both are under way', async () => {
    const id = await makeMaterial(null);
    const transaction = (await payload.db.beginTransaction()) as string;
    const req = { transactionID: transaction } as never;
    await payload.db.updateOne({
      collection: 'files',
      id: own,
      data: { claims: { $inc: 1 } },
      req,
    });
    // The deletion cannot pass a save that holds the file and is not done.
    const removing = remove(own);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await payload.db.commitTransaction(transaction);
    expect((await removing).status).toBe(200);
    await expect(update('materials', id, { files: [pointTo('files', own)] })).rejects.toMatchObject(
      { status: 400 },
    );
  });
});

function getDocumentOrNull(answer: Awaited<ReturnType<typeof remove>>) {
  return answer.status === 200 ? (getDocument(answer) as Record<string, unknown>) : null;
}
