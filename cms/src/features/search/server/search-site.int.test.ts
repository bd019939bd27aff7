import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { callGraphql } from '../../../testing/call-cms.ts';
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
import { createWord, mistype } from '../../../testing/search/create-word.ts';
import { querySite } from '../../../testing/query-site.ts';

let payload: Payload;
let world: World;
let counter = 0;
/** A word that stands in no document yet. */
let word: string;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, [
    'employee',
    'teamLead',
    'contentManager',
    'communicationOfficer',
    'programmeAdmin',
    'ofB',
  ]);
});

beforeEach(() => {
  word = createWord();
});

const make = async (collection: CollectionSlug, data: object): Promise<string> =>
  (await asSystem(payload).create({ collection, data: data as never })).id;
const published = { _status: 'published' };
const makeModule = (tenant: string | null, data: object = {}) =>
  make(tenant === null ? 'library-modules' : 'modules', {
    ...moduleData(`Les ${String((counter += 1))} over ${word}`, world.library.theme),
    ...(tenant === null ? {} : { tenant }),
    ...published,
    ...data,
  });

interface Found {
  status: string;
  total: number;
  suggestion: string | null;
  items: { kind: string; slug: string; title: { text: string }[]; snippet: { text: string }[] }[];
}

const parts = (args: string) =>
  `search(${args}) { status total suggestion items { kind slug title { text } snippet { text } } }`;

async function find(
  caller: Person | null,
  municipality: 'aadorp' | 'bedorp' = 'aadorp',
  query = word,
  args = '',
): Promise<Found | null> {
  const token = caller && getToken(world, caller);
  const asked = parts(`query: ${JSON.stringify(query)} ${args}`);
  const { site } = await querySite<{ search: Found }>(token, municipality, asked);
  return site?.search ?? null;
}

const listKinds = (found: Found | null) => found?.items.map(({ kind }) => kind).sort();

describe('Site.search', () => {
  it('finds a library module on every site that shows it', async () => {
    await makeModule(null);
    expect(await find(null)).toMatchObject({ status: 'DONE', total: 1 });
    expect(await find('ofB', 'bedorp')).toMatchObject({ total: 1 });
  });

  it('finds a word in a step, and shows where it stands', async () => {
    await makeModule(null, {
      title: `Gewone les ${String(counter)}`,
      content: [{ ...moduleData('', '').content[0]!, title: `Stap met ${word}` }],
    });
    const found = await find(null);
    expect(found?.items[0]?.snippet.map(({ text }) => text).join('')).toBe(`Stap met ${word}`);
  });

  it('finds a municipality’s own text in the place of the library’s, and only there', async () => {
    const id = await makeModule(null, { title: `Gewone les ${String(counter)}` });
    await make('modules', {
      tenant: world.a,
      basedOn: id,
      title: `Eigen titel met ${word}`,
      overrides: [{ path: 'title', seen: `Gewone les ${String(counter)}` }],
      ...published,
    });
    expect((await find(null))?.total).toBe(1);
    expect((await find('ofB', 'bedorp'))?.total).toBe(0);
  });

  it('follows each change at once', async () => {
    const id = await makeModule(null);
    expect((await find(null))?.total).toBe(1);
    const data = { title: 'Anders', _status: 'published' } as const;
    await asSystem(payload).update({ collection: 'library-modules', id, data });
    expect((await find(null))?.total).toBe(0);
  });

  describe('does not find, count or suggest', () => {
    const expectNothing = async (
      caller: Person | null,
      municipality: 'aadorp' | 'bedorp' = 'aadorp',
    ) => {
      const nothing = { total: 0, items: [], suggestion: null };
      expect(await find(caller, municipality)).toMatchObject(nothing);
      expect(await find(caller, municipality, mistype(word))).toMatchObject(nothing);
    };

    it('a module of another municipality', async () => {
      await makeModule(world.b);
      await expectNothing(null);
      await expectNothing('programmeAdmin');
      const seen = await find('ofB', 'bedorp', mistype(word));
      expect(seen).toMatchObject({ total: 1, suggestion: word });
    });

    it('anything of a site for staff to who may not see it', async () => {
      await makeModule(world.b);
      expect(await find(null, 'bedorp')).toBeNull();
      expect(await find('employee', 'bedorp')).toBeNull();
    });

    it('a draft, not even to its editor', async () => {
      await asSystem(payload).create({
        collection: 'modules',
        draft: true,
        data: {
          ...moduleData(`Les over ${word}`, world.library.theme),
          tenant: world.a,
        } as never,
      });
      await expectNothing(null);
      await expectNothing('contentManager');
    });

    it('the unpublished change of a published module', async () => {
      const id = await makeModule(world.a, { title: `Gewone les ${String(counter)}` });
      await asSystem(payload).update({
        collection: 'modules',
        id,
        draft: true,
        data: { title: `Straks ${word}` },
      });
      await expectNothing(null);
    });

    it('a module that is off', async () => {
      const value = await makeModule(null);
      const item = { relationTo: 'library-modules' as const, value };
      await make('offers', { tenant: world.a, item, on: false });
      await expectNothing(null);
    });

    it('a module whose theme is off', async () => {
      const value = await make('library-themes', {
        title: 'Ander thema',
        introduction: 'Over.',
        ...published,
      });
      const theme = { relationTo: 'library-themes' as const, value };
      await makeModule(null, { theme });
      expect((await find(null))?.total).toBe(1);
      await make('offers', { tenant: world.a, item: theme, on: false });
      await expectNothing(null);
    });

    it('a theme without lessons that nobody announced', async () => {
      await make('library-themes', { title: word, introduction: 'Over.', ...published });
      await expectNothing(null);
    });

    it('an article that is not published here', async () => {
      const value = await make('library-news', { ...newsData(`Over ${word}`), ...published });
      await expectNothing(null);
      await make('news-publications', {
        tenant: world.a,
        item: { relationTo: 'library-news', value },
        publishedAt: new Date().toISOString(),
      });
      expect(listKinds(await find(null))).toEqual(['NEWS']);
      expect((await find('ofB', 'bedorp'))?.total).toBe(0);
    });

    it('materials to who may not open the toolkit', async () => {
      const setVisibility = (toolkitVisibility: 'campaign' | 'site') =>
        asSystem(payload).update({
          collection: 'municipalities',
          id: world.a,
          data: { toolkitVisibility },
        });
      const material = materialData(`Poster over ${word}`, world.library.persona);
      await make('library-materials', { ...material, ...published });
      await setVisibility('campaign');
      await expectNothing(null);
      await expectNothing('employee');
      expect(listKinds(await find('teamLead'))).toEqual(['MATERIAL']);
      await setVisibility('site');
      expect(listKinds(await find(null))).toEqual(['MATERIAL']);
    });

    it('a persona to who does not carry the campaign', async () => {
      await make('personas', { title: 'Iemand', summary: `Houding ${word}.` });
      await expectNothing(null);
      await expectNothing('employee');
      expect(listKinds(await find('teamLead'))).toEqual(['PERSONA']);
    });
  });

  it('counts only lessons with the facts that were asked for', async () => {
    await makeModule(null, { minutes: 5, level: 'basic' });
    await makeModule(null, { minutes: 30, level: 'advanced', deliveryForm: 'workshop' });
    const count = async (args: string, query = word) =>
      (await find(null, 'aadorp', query, args))?.total;
    expect(await count('')).toBe(2);
    expect(await count('minutes: 15')).toBe(1);
    expect(await count('level: ADVANCED, deliveryForm: WORKSHOP')).toBe(1);
    expect(await count('level: INTERMEDIATE')).toBe(0);
    expect(await count('minutes: 5', '')).toBeGreaterThanOrEqual(1);
  });

  it('has limits of length and of pages', async () => {
    await makeModule(null);
    expect(await find(null, 'aadorp', '')).toMatchObject({ status: 'EMPTY', total: 0 });
    expect(await find(null, 'aadorp', 'x')).toMatchObject({ status: 'TOO_SHORT', total: 0 });
    const long = `${word} ${'woord '.repeat(2000)}`;
    expect(await find(null, 'aadorp', long)).toMatchObject({ status: 'DONE' });
    const many = await find(null, 'aadorp', 'les', 'limit: 100000, page: -5');
    expect(many?.items.length).toBeLessThanOrEqual(20);
  });

  it('says nothing of its texts in the message of an error', async () => {
    const { body } = await callGraphql(
      null,
      `{ Site(municipality: "aadorp") { site { ${parts('query: 5')} } } }`,
    );
    expect(JSON.stringify(body)).toContain('errors');
  });
});
