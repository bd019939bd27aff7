import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { libraryCollections, tenantCollections } from '@digivaardig/contracts/roles';
import { callGraphql } from '../../src/testing/call-cms.ts';
import { collectEvents } from '../../src/testing/collect-events.ts';
import { fixtures, makeDocument, pngFile } from '../../src/testing/fixtures.ts';
import { makeOfferedFile } from '../../src/testing/make-offered-file.ts';
import { makeWorld, getToken, type World } from '../../src/testing/make-world.ts';
import { openCms } from '../../src/testing/open-cms.ts';

/**
 * The site caches pages, the cms caches lists, and both learn of changes from events only. A collection that a page reads and
 * that changes without an event would leave an outdated page.
 */
let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['ofB', 'programmeAdmin']);
});

const operations = Object.values(
  JSON.parse(
    readFileSync(
      path.resolve(import.meta.dirname, '../../persisted-operations/current.json'),
      'utf8',
    ),
  ) as Record<string, string>,
);

/** Collections that identify the caller or belong to one person; no cached page contains them. */
const personal = ['users', 'account-sessions', 'feed-keys', 'rate-limits', 'benchmark-snapshots'];

/** Tells which changes were committed, for the caches of the cms. */
const announcements = ['outbox'];

/** What pages show. `globals` holds the programme. */
const seen = [
  'library-themes',
  'library-modules',
  'library-news',
  'library-materials',
  'library-files',
  'themes',
  'modules',
  'news',
  'materials',
  'files',
  'personas',
  'offers',
  'news-publications',
  'channels',
  'campaign-phases',
  'municipalities',
] as const satisfies CollectionSlug[];

async function collectionsReadBy(work: () => Promise<unknown>): Promise<string[]> {
  const mongoose = payload.db.connection.base;
  const found = new Set<string>();
  mongoose.set('debug', (collection: string) => found.add(collection));
  try {
    await work();
    return [...found];
  } finally {
    mongoose.set('debug', false);
  }
}

it('the collections that pages read are exactly the ones listed here', async () => {
  for (const tenant of [world.a, world.b]) {
    await makeOfferedFile(world, tenant);
    await makeDocument(world, 'news-publications', tenant);
  }
  const file = await makeDocument(world, 'library-files', null);
  await asSystem(payload).update({
    collection: 'library-materials',
    id: world.library.material,
    data: { files: [{ relationTo: 'library-files', value: file }] } as never,
  });
  const found = await collectionsReadBy(async () => {
    for (const query of operations) {
      for (const [token, municipality] of [
        [null, 'aadorp'],
        [getToken(world, 'ofB'), 'bedorp'],
        [getToken(world, 'programmeAdmin'), 'bedorp'],
      ] as const) {
        const variables = {
          municipality,
          slug: 'module',
          page: 1,
          draft: false,
          key: 'x',
          feed: true,
        };
        const { status } = await callGraphql(token, query, variables);
        expect(status).toBe(200);
      }
    }
  });
  const known = [...seen, 'globals', ...personal, ...announcements];
  expect(
    found.filter((name) => !known.includes(name)),
    'a collection that pages read: add it here',
  ).toEqual([]);
  expect(seen.filter((name) => !found.includes(name))).toEqual([]);
});

const inLibrary = (slug: CollectionSlug) =>
  (libraryCollections as readonly string[]).includes(slug);
const ofTenant = (slug: CollectionSlug) => (tenantCollections as readonly string[]).includes(slug);

async function make(slug: CollectionSlug): Promise<string> {
  const fixture = fixtures[slug]!;
  const { name, type, bytes } = pngFile();
  const file = { name, mimetype: type, data: Buffer.from(bytes), size: bytes.length };
  const made = await asSystem(payload).create({
    collection: slug,
    data: {
      ...(await fixture.data(world)),
      ...(ofTenant(slug) ? { tenant: world.a } : {}),
    } as never,
    ...(fixture.hasFile ? { file } : {}),
  });
  return made.id;
}

/** The municipalities for which changes of this collection were announced during the work. */
const announced = async (slug: CollectionSlug, work: () => Promise<unknown>) =>
  (await collectEvents(payload, work))
    .filter(({ subjectCollection }) => subjectCollection === slug)
    .map(({ tenantId }) => tenantId);

describe.each(seen)('a write in %s emits an event of the right municipality', (slug) => {
  it('when a document is created, changed and deleted', async () => {
    let id = '';
    const whose = () => (inLibrary(slug) ? null : slug === 'municipalities' ? id : world.a);
    const made = await announced(slug, async () => {
      id = await make(slug);
    });
    expect(made).toEqual([whose()]);
    const changed = await announced(slug, () =>
      asSystem(payload).update({ collection: slug, id, data: fixtures[slug]!.change() }),
    );
    expect(changed).toEqual([whose()]);
    // A municipality is archived, which emits an event of its own, and never deleted.
    if (slug === 'municipalities') return;
    const gone = await announced(slug, () => asSystem(payload).delete({ collection: slug, id }));
    expect(gone).toEqual([whose()]);
  });
});
