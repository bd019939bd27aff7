import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { callRest } from '../../src/testing/call-cms.ts';
import { makeDocument } from '../../src/testing/fixtures.ts';
import { makeWorld, moduleData, getToken, type World } from '../../src/testing/make-world.ts';
import { objectId } from '../../src/testing/object-id.ts';
import { openCms } from '../../src/testing/open-cms.ts';
import { isAccepted, listMessages } from '../../src/testing/read-answer.ts';
import { craftedText } from '../../src/testing/reference-fields.ts';
import { createDocument, updateDocument } from '../../src/testing/rest-writes.ts';
import { messages } from '#platform/i18n/messages.ts';

/* Cases that every-reference.int.test.ts does not derive from the config. */
let payload: Payload;
let world: World;
let titles = 0;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager', 'programmeAdmin']);
});

/** A formatted text holds no node that points anywhere. */
const unknownNode = messages.errors.richTextNode('een onbekend onderdeel');

const module = () => moduleData('Module van ons', world.library.theme);
const states = { 'a draft': true, 'a published document': false };

describe('a reference to another municipality', () => {
  it('gets the same answer as one to a missing document, so that ids cannot be tried out', async () => {
    const point = async (value: string) =>
      listMessages(
        await callRest(getToken(world, 'contentManager'), 'POST', '/modules?draft=true', {
          ...module(),
          tenant: world.a,
          slug: 'gokken',
          _status: 'draft',
          theme: { relationTo: 'themes', value },
        }),
      );
    const foreign = await point(await makeDocument(world, 'themes', world.b));
    expect(foreign).toContain(messages.errors.foreignReference);
    expect(await point(String(objectId(payload)))).toBe(foreign);
  });
});

describe('a document of the programme', () => {
  const cases: [string, (value: string) => object, string][] = [
    [
      'a relation',
      (value) => ({ theme: { relationTo: 'themes', value } }),
      messages.errors.foreignReference,
    ],
    [
      'a crafted node',
      (value) => ({ content: [{ blockType: 'text', body: craftedText('themes', value) }] }),
      unknownNode,
    ],
  ];

  it.each(cases)('cannot refer to a municipality’s document by %s', async (_name, to, reason) => {
    for (const tenant of [world.a, world.b]) {
      const data = to(await makeDocument(world, 'themes', tenant));
      for (const draft of Object.values(states)) {
        const answer = await createDocument({
          token: getToken(world, 'programmeAdmin'),
          slug: 'library-modules',
          draft,
          data: { ...module(), slug: `l-${(titles += 1)}`, _status: 'published', ...data },
        });
        expect(listMessages(answer)).toContain(reason);
      }
    }
  });

  it('can refer to the library', async () => {
    const answer = await createDocument({
      token: getToken(world, 'programmeAdmin'),
      slug: 'library-modules',
      data: {
        ...module(),
        slug: 'binnen-de-bibliotheek',
        _status: 'published',
        theme: { relationTo: 'library-themes', value: world.library.theme },
      },
    });
    expect(isAccepted(answer)).toBe(true);
  });
});

describe('the page of a municipality', () => {
  it('cannot refer to a document of any municipality', async () => {
    const theme = await makeDocument(world, 'themes', world.b);
    const answer = await updateDocument({
      token: getToken(world, 'programmeAdmin'),
      slug: 'municipalities',
      id: world.a,
      data: { about: { body: craftedText('themes', theme) } },
    });
    expect(listMessages(answer)).toContain(unknownNode);
  });
});
