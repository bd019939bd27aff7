import { createLocalReq, type Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from '../../../testing/call-cms.ts';
import {
  getToken,
  makeWorld,
  materialData,
  newsData,
  type World,
} from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { listMessages } from '../../../testing/read-answer.ts';
import { materials } from '../kinds/materials.ts';
import { ContentReader } from './content-reader.ts';

let payload: Payload;
let world: World;
let material: string;
let article: string;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['communicationOfficer', 'functionalAdmin', 'programmeAdmin']);
  const make = async (collection: 'library-materials' | 'library-news', data: object) =>
    (
      await asSystem(payload).create({
        collection,
        data: { ...data, needsSelfScan: true, _status: 'published' } as never,
      })
    ).id;
  material = await make('library-materials', {
    ...materialData('Flyer over de zelfscan', world.library.persona),
    slug: 'flyer-zelfscan',
  });
  article = await make('library-news', {
    ...newsData('De zelfscan is er'),
    slug: 'de-zelfscan-is-er',
    defaultOn: true,
  });
});

const setSelfScan = (selfScan: boolean) =>
  asSystem(payload).update({ collection: 'municipalities', id: world.a, data: { selfScan } });

async function listMaterials(): Promise<string[]> {
  const municipality = await asSystem(payload).findByID({
    collection: 'municipalities',
    id: world.a,
  });
  const reader = new ContentReader(await createLocalReq({}, payload), municipality);
  return (await reader.list(materials)).map(({ identity }) => identity);
}

const readCalendar = async () => {
  const path = `/news-queue/calendar?tenant=${world.a}`;
  const { body } = await callRest(getToken(world, 'communicationOfficer'), 'GET', path);
  return body as { waiting: { id: string; problem: string | null }[] };
};

const add = () =>
  callRest(getToken(world, 'communicationOfficer'), 'POST', '/news-queue', {
    tenant: world.a,
    item: { relationTo: 'library-news', value: article },
  });

describe('a library document about the self-scan', () => {
  it('does not reach a municipality without it', async () => {
    expect(await listMaterials()).toEqual([world.library.material]);
    expect((await readCalendar()).waiting).toEqual([]);
    const answer = await add();
    expect(answer.status).toBe(400);
    expect(listMessages(answer)).toContain('die is er in deze gemeente nog niet');
  });

  it('reaches a municipality with it, until it has it no more', async () => {
    await setSelfScan(true);
    expect(await listMaterials()).toContain(material);
    expect((await readCalendar()).waiting).toMatchObject([{ id: article, problem: null }]);
    expect((await add()).status).toBe(201);

    await setSelfScan(false);
    expect(await listMaterials()).not.toContain(material);
    expect((await readCalendar()).waiting).toMatchObject([{ id: article, problem: 'selfScan' }]);
  });
});

describe('whether a municipality has the self-scan', () => {
  it.each(['functionalAdmin', 'programmeAdmin'] as const)('is not set by %s', async (person) => {
    await setSelfScan(false);
    const path = `/municipalities/${world.a}`;
    const answer = await callRest(getToken(world, person), 'PATCH', path, { selfScan: true });
    expect(answer.status).toBe(200);
    const stored = await asSystem(payload).findByID({ collection: 'municipalities', id: world.a });
    expect(stored.selfScan).toBe(false);
  });
});
