import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { callRest } from '../../src/testing/call-cms.ts';
import { makeDocument } from '../../src/testing/fixtures.ts';
import { makeWorld, getToken, type World } from '../../src/testing/make-world.ts';
import { openCms } from '../../src/testing/open-cms.ts';
import { inLibrary, openCollections } from '../../src/testing/rights/expectations.ts';
import { storedDocument } from '../../src/testing/rights/targets.ts';

/**
 * Features of Payload that the product does not use, requested by the people with the most rights:
 * a programme administrator and an editor. every-route.int.test.ts checks that the config disables
 * them; this test requests them.
 */
let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager', 'programmeAdmin']);
});

const people = ['contentManager', 'programmeAdmin'] as const;

describe.each(openCollections as CollectionSlug[])('%s', (slug) => {
  it('has no versions, copies, order or files where its config has none', async () => {
    const { versions, disableDuplicate, orderable, upload } = payload.collections[slug].config;
    const id =
      slug === 'municipalities'
        ? world.a
        : await makeDocument(world, slug, inLibrary(slug) ? null : world.a);
    const before = JSON.stringify(await storedDocument(world, slug, id));
    const move = {
      collectionSlug: slug,
      docsToMove: [id],
      newKeyWillBe: 'greater',
      orderableFieldName: '_order',
      target: { id, key: 'a0' },
    };
    const off: [boolean, string, string, object?][] = [
      [!versions, 'GET', `/${slug}/versions`],
      [!versions, 'GET', `/${slug}/versions/${id}`],
      [!versions, 'POST', `/${slug}/versions/${id}`, {}],
      [disableDuplicate, 'POST', `/${slug}/${id}/duplicate`, {}],
      [!orderable, 'POST', '/reorder', move],
      [!upload, 'GET', `/${slug}/file/x.png`],
      [true, 'GET', `/${slug}/paste-url/${id}?src=http://127.0.0.1/x.png`],
      [true, 'POST', `/${slug}/${id}/api-key/reveal`, {}],
      [true, 'GET', `/${slug}/distinct?field=id`],
      [true, 'PUT', `/${slug}/${id}`, {}],
    ];
    for (const [isOff, method, path, data] of off.filter(([one]) => one)) {
      for (const person of people) {
        const { status } = await callRest(getToken(world, person), method, path, data);
        expect({ path, isOff, ok: status >= 400 && status < 500 }).toEqual({
          path,
          isOff,
          ok: true,
        });
      }
    }
    expect(JSON.stringify(await storedDocument(world, slug, id))).toBe(before);
  });

  it('returns the same to a request for deleted documents or joins', async () => {
    const ask = async (query: string) =>
      (
        await callRest(
          getToken(world, 'contentManager'),
          'GET',
          `/${slug}?limit=5&sort=id&${query}`,
        )
      ).body;
    const plain = await ask('');
    expect(await ask('trash=true')).toEqual(plain);
    expect(await ask('joins[offers][limit]=0')).toEqual(plain);
  });
});

describe('a route that does not exist:', () => {
  it.each([
    '/payload-locked-documents',
    '/payload-query-presets',
    '/payload-folders',
    '/payload-jobs',

    '/payload-jobs/run',
    '/payload-jobs/handle-schedules',
    '/og?title=x',
    '/graphql-playground',
  ])('%s', async (path) => {
    for (const person of people) {
      const { status } = await callRest(getToken(world, person), 'GET', path);
      expect(status).toBe(404);
    }
  });
});
