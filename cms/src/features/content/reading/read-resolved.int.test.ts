import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { getChangeTracker } from '#platform/cache/change-tracker.ts';
import { callGraphql } from '../../../testing/call-cms.ts';
import { countQueries } from '../../../testing/count-queries.ts';
import { getToken, makeWorld, type World } from '../../../testing/make-world.ts';
import { objectId } from '../../../testing/object-id.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { sharedKinds } from '../../../testing/shared-kinds.ts';
import { getKindConfig } from './kind-configs.ts';
import { readResolved } from './read-resolved.ts';
import { toLibrarySlug, type SharedKind } from './shared-kinds.ts';

let payload: Payload;
let world: World;
let tenants: { id: string }[];

const insert = (slug: CollectionSlug, rows: object[]) =>
  payload.db.collections[slug]!.collection.insertMany(rows);

/**
 * Adds documents to the library; three municipalities have their own version of each, and a choice.
 */
async function add(kind: SharedKind, count: number): Promise<void> {
  const ids = Array.from({ length: count }, () => objectId(payload));
  const library = ids.map((_id) => ({
    _id,
    title: 'Titel',
    slug: `titel-${String(_id)}`,
    _status: 'published',
    theme: { relationTo: 'library-themes', value: objectId(payload, world.library.theme) },
    personas: [objectId(payload, world.library.persona)],
    phases: ['1'],
    audiences: [],
  }));
  const pairs = [tenants[0]!, tenants[2]!, tenants[341]!].flatMap(({ id }) =>
    library.map((document) => ({ document, tenant: objectId(payload, id) })),
  );
  await insert(toLibrarySlug(kind), library);
  await insert(
    kind,
    pairs.map(({ document: { _id, ...document }, tenant }) => ({
      ...document,
      tenant,
      basedOn: _id,
      title: 'Van ons',
      overrides: [{ path: 'title', seen: 'Titel' }],
    })),
  );
  await insert(
    'offers',
    pairs.map(({ document, tenant }) => ({
      item: { relationTo: toLibrarySlug(kind), value: document._id },
      tenant,
      on: true,
    })),
  );
  // The rows were written past the cms, so no event tells of them.
  getChangeTracker(payload).invalidateAll();
}

const read = (kind: SharedKind, municipalities: number) =>
  readResolved(payload, getKindConfig(payload, kind), tenants.slice(0, municipalities));

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['communicationOfficer']);
  const others = Array.from({ length: 341 }, () => ({ id: String(objectId(payload)) }));
  tenants = [{ id: world.a }, ...others];
  for (const kind of sharedKinds) await add(kind, 5);
});

const site = () =>
  callGraphql(
    getToken(world, 'communicationOfficer'),
    `query { Site(municipality: "aadorp") { site {
      themes { title modules { title content { ... on SiteStepBlock { html } } } }
      news { items { title content { __typename } } }
      toolkit { toolkit { materials { title files { filename } } } }
      personas { personas { materials { title } } }
    } } }`,
  );

describe('readResolved', () => {
  it.each(sharedKinds)(
    'needs three queries for %s, for 5, 50 and 500 documents in 3 and 342 municipalities',
    async (kind) => {
      const queries: number[] = [];
      for (const more of [0, 45, 450]) {
        if (more > 0) await add(kind, more);
        for (const municipalities of [3, 342]) {
          queries.push(await countQueries(payload, () => read(kind, municipalities)));
        }
      }
      expect(queries).toEqual([3, 3, 3, 3, 3, 3]);
      const all = await read(kind, 342);
      expect(all.size).toBe(342);
      const titled = (at: number) =>
        (all.get(tenants[at]!.id) ?? []).filter(({ values }) => values['title'] === 'Van ons');
      expect(titled(341)).toHaveLength(500);
      expect(titled(340)).toHaveLength(0);
    },
  );
});

describe('a complete site query', () => {
  it('needs the same number of queries for any number of documents', async () => {
    const before = await countQueries(payload, site);
    for (const kind of sharedKinds) await add(kind, 20);
    expect(await countQueries(payload, site)).toBe(before);
    expect(before).toBeLessThan(40);
    expect(JSON.stringify((await site()).body)).toContain('Van ons');
  });
});
