import type { CollectionSlug, Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lexicalOf } from '../library/lexical-of.ts';
import { callRest } from '../testing/call-cms.ts';
import { makeDocument } from '../testing/fixtures.ts';
import {
  makeWorld,
  materialData,
  moduleData,
  type Person,
  tokenOf,
  type World,
} from '../testing/make-world.ts';
import { objectId } from '../testing/object-id.ts';
import { openCms } from '../testing/open-cms.ts';
import { accepted, complaintsOf, docOf } from '../testing/read-answer.ts';
import { transportNames, transports } from '../testing/transports.ts';
import { texts } from '../texts/texts.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager', 'communicationOfficer', 'programmeAdmin']);
});
afterAll(() => payload.destroy());

/** A text with a node that no editor makes: it names a collection and a document. */
function craftedText(relationTo: string, value: string) {
  const text = lexicalOf('Tekst.');
  const node = { type: 'relationship', version: 2, format: '', relationTo, value };
  text.root.children.push(node);
  return text;
}

interface Pointing {
  by: Person;
  slug: CollectionSlug;
  /** The collection pointed at. */
  at: CollectionSlug;
  data: (id: string) => object;
}

const module = () => moduleData('Module van ons', world.library.theme);
const material = () => materialData('Poster van ons', world.library.persona);

const ways: Record<string, Pointing> = {
  'a relation': {
    ...{ by: 'contentManager', slug: 'modules', at: 'themes' },
    data: (value) => ({ ...module(), theme: { relationTo: 'themes', value } }),
  },
  'a list of relations': {
    ...{ by: 'communicationOfficer', slug: 'materials', at: 'channels' },
    data: (id) => ({ ...material(), channels: [id] }),
  },
  'a list of files': {
    ...{ by: 'communicationOfficer', slug: 'materials', at: 'files' },
    data: (value) => ({ ...material(), files: [{ relationTo: 'files', value }] }),
  },
  'a crafted node in a text': {
    ...{ by: 'contentManager', slug: 'modules', at: 'modules' },
    data: (id) => ({ ...module(), body: craftedText('modules', id) }),
  },
  'a crafted node in the text of a step': {
    ...{ by: 'contentManager', slug: 'modules', at: 'files' },
    data: (id) => ({ ...module(), steps: [{ title: 'Stap', body: craftedText('files', id) }] }),
  },
};

const states = { 'a draft': true, 'a published document': false };
let titles = 0;

describe.each(Object.entries(ways))('%s to a document of a municipality', (_name, way) => {
  let own: string;
  let foreign: string;
  beforeAll(async () => {
    own = await makeDocument(world, way.at, world.a);
    foreign = await makeDocument(world, way.at, world.b);
  });

  describe.each(transportNames)('by %s', (transport) => {
    it.each(Object.entries(states))(
      'in %s stays within the municipality',
      async (_state, draft) => {
        const write = (id: string) =>
          transports[transport].create({
            ...{ token: tokenOf(world, way.by), slug: way.slug, draft },
            data: {
              ...way.data(id),
              tenant: world.a,
              title: `Van ons ${(titles += 1)}`,
              _status: draft ? 'draft' : 'published',
            },
          });
        expect(accepted(await write(own))).toBe(true);
        const refused = await write(foreign);
        expect(accepted(refused)).toBe(false);
        expect(complaintsOf(refused)).toContain(texts.errors.foreignReference);
      },
    );
  });
});

describe('a reference to another municipality', () => {
  const asManager = (method: string, path: string, data?: object) =>
    callRest(tokenOf(world, 'contentManager'), method, path, data);

  const makeOwn = async () =>
    docOf(
      await asManager('POST', '/modules', {
        ...module(),
        tenant: world.a,
        slug: `a-${(titles += 1)}`,
      }),
    ).id;

  it('is refused in every later save too: draft, autosave, in bulk, published', async () => {
    const id = await makeOwn();
    const foreign = await makeDocument(world, 'themes', world.b);
    const data = { theme: { relationTo: 'themes', value: foreign } };
    const one = `/modules/${id}`;
    const many = `/modules?where[id][equals]=${id}`;
    for (const path of [one, `${one}?draft=true`, `${one}?draft=true&autosave=true`]) {
      const answer = await asManager('PATCH', path, data);
      expect(complaintsOf(answer), path).toContain(texts.errors.foreignReference);
    }
    expect((await asManager('PATCH', many, data)).status).toBe(400);
    const { body } = await asManager('GET', `${one}?draft=true&depth=0`);
    expect(body).toMatchObject({ theme: { value: world.library.theme } });
  });

  it('gives the same answer as one to nothing, so that ids cannot be tried out', async () => {
    const point = async (value: string) =>
      complaintsOf(
        await asManager('POST', '/modules?draft=true', {
          ...{ ...module(), tenant: world.a, slug: 'gokken', _status: 'draft' },
          theme: { relationTo: 'themes', value },
        }),
      );
    const foreign = await point(await makeDocument(world, 'themes', world.b));
    expect(await point(String(objectId(payload)))).toBe(foreign);
  });

  it('does not come back by duplicating or restoring a document that has one', async () => {
    const id = await makeOwn();
    await asManager('PATCH', `/modules/${id}`, { title: 'Tweede versie' });
    const foreign = objectId(payload, await makeDocument(world, 'themes', world.b));
    const theme = { relationTo: 'themes', value: foreign };
    const documents = payload.db.collections['modules']!.collection;
    const versions = payload.db.versions['modules']!.collection;
    const parent = objectId(payload, id);
    const first = await versions.findOne({ parent }, { sort: { _id: 1 } });
    await versions.updateOne({ _id: first!._id }, { $set: { 'version.theme': theme } });
    expect(
      complaintsOf(await asManager('POST', `/modules/versions/${String(first!._id)}`)),
    ).toContain(texts.errors.foreignReference);
    await versions.updateMany({ parent }, { $set: { 'version.theme': theme } });
    await documents.updateOne({ _id: parent as never }, { $set: { theme } });
    expect(complaintsOf(await asManager('POST', `/modules/${id}/duplicate`, {}))).toContain(
      texts.errors.foreignReference,
    );
  });
});

describe('a document of the programme', () => {
  const cases: Record<string, (value: string) => object> = {
    'a relation': (value) => ({ theme: { relationTo: 'themes', value } }),
    'a crafted node': (value) => ({ body: craftedText('themes', value) }),
  };

  it.each(Object.entries(cases))(
    'points at no municipality’s document by %s',
    async (_name, to) => {
      for (const tenant of [world.a, world.b]) {
        const data = to(await makeDocument(world, 'themes', tenant));
        for (const draft of Object.values(states)) {
          const answer = await transports.REST.create({
            ...{ token: tokenOf(world, 'programmeAdmin'), slug: 'library-modules', draft },
            data: { ...module(), slug: `l-${(titles += 1)}`, _status: 'published', ...data },
          });
          expect(complaintsOf(answer)).toContain(texts.errors.foreignReference);
        }
      }
    },
  );

  it('points at the library as it likes', async () => {
    const answer = await transports.REST.create({
      ...{ token: tokenOf(world, 'programmeAdmin'), slug: 'library-modules' },
      data: {
        ...{ ...module(), slug: 'binnen-de-bibliotheek', _status: 'published' },
        body: craftedText('library-themes', world.library.theme),
      },
    });
    expect(accepted(answer)).toBe(true);
  });
});

describe('a municipality’s own page', () => {
  it('points at no document of any municipality', async () => {
    const theme = await makeDocument(world, 'themes', world.b);
    const answer = await transports.REST.update({
      ...{ token: tokenOf(world, 'programmeAdmin'), slug: 'municipalities', id: world.a },
      data: { about: { body: craftedText('themes', theme) } },
    });
    expect(complaintsOf(answer)).toContain(texts.errors.foreignReference);
  });
});
