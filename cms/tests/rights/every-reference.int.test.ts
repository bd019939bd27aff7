import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { callRest, type Answer } from '../../src/testing/call-cms.ts';
import { fixtures, makeDocument } from '../../src/testing/fixtures.ts';
import { objectId } from '../../src/testing/object-id.ts';
import { openCms } from '../../src/testing/open-cms.ts';
import { inLibrary, openCollections } from '../../src/testing/rights/expectations.ts';
import { createMarker } from '../../src/testing/rights/create-marker.ts';
import { createRightsFixture } from '../../src/testing/rights/create-rights-fixture.ts';
import type { RightsFixture } from '../../src/testing/rights/run-operation.ts';
import { findLastVersion } from '../../src/testing/rights/targets.ts';
import { listMessages } from '../../src/testing/read-answer.ts';
import {
  craftedText,
  type ReferenceField,
  referenceFields,
  withValue,
} from '../../src/testing/reference-fields.ts';
import { createDocument, updateDocument } from '../../src/testing/rest-writes.ts';
import config from '../../src/payload.config.ts';
import { messages } from '#platform/i18n/messages.ts';
import { tenantCollections } from '@digivaardig/contracts/roles';

/**
 * Tests every field that can name a document, from the running config, with every way to write it:
 * nobody can make a document refer to another municipality's. A new field of any kind is included
 * automatically.
 */
const { collections } = await config;

/** Only the system writes these: see tenancy-matrix.int.test.ts. */
const closed = ['news-publications'];

const ownedByTenant: readonly string[] = tenantCollections;

interface Case {
  slug: CollectionSlug;
  field: ReferenceField;
  /** The collection that the field refers to. */
  at: CollectionSlug;
}

const cases: Case[] = collections
  .filter(({ slug }) => openCollections.includes(slug) && !closed.includes(slug))
  .flatMap((collection) =>
    referenceFields(collection).flatMap((field): Case[] => {
      const slug = collection.slug;
      // A text or JSON field can name anything; a channel is an example.
      const offered =
        field.offers.length > 0
          ? field.offers.filter((one) => ownedByTenant.includes(one))
          : ['channels'];
      return offered.map((at) => ({ slug, field, at: at as CollectionSlug }));
    }),
  );

let payload: Payload;
let stage: RightsFixture;

beforeAll(async () => {
  payload = await openCms();
  stage = await createRightsFixture(payload, ['guestInB', 'programmeAdmin']);
});

const tokenFor = (slug: string): string =>
  stage.tokens.get(inLibrary(slug) || slug === 'municipalities' ? 'programmeAdmin' : 'guestInB')!;

/**
 * A document that this collection may refer to: of its own municipality or, for the programme's
 * collections, of the library.
 */
const findHome = (slug: string): string | null =>
  inLibrary(slug) || slug === 'municipalities' ? null : stage.world.a;

const hasDrafts = (slug: CollectionSlug): boolean => {
  const { versions } = payload.collections[slug].config;
  return typeof versions === 'object' && Boolean(versions.drafts);
};

async function dataFor({ slug, field, at }: Case, id: string): Promise<Record<string, unknown>> {
  const tenant = findHome(slug);
  const base = (await fixtures[slug]!.data(stage.world)) as Record<string, unknown>;
  const hasSlug = payload.collections[slug].config.flattenedFields.some(
    ({ name }) => name === 'slug',
  );
  const own = { ...(tenant ? { tenant } : {}), ...(hasSlug ? { slug: createMarker(slug) } : {}) };
  return withValue({ ...base, ...own }, field.path, field.value(at, id));
}

/** Whether any other stored document names this document. */
async function isNamed(slug: CollectionSlug, id: string): Promise<boolean> {
  const { db } = payload;
  const all = [
    ...(await db.collections[slug]!.collection.find().toArray()),
    ...((await db.versions[slug]?.collection.find().toArray()) ?? []),
  ];
  const others = all.filter(({ _id, parent }) => ![String(_id), String(parent)].includes(id));
  return JSON.stringify(others).includes(id);
}

/** The errors of an answer as one text; a bulk change reports success by an empty list. */
const saidBy = (answer: Answer): string => listMessages(answer).replace(/^\[\]$/, '');

interface Way {
  name: string;
  only?: (slug: CollectionSlug) => boolean;
  go: (one: Case, id: string) => Promise<Answer>;
}

const makeOwn = ({ slug }: Case): Promise<string> =>
  slug === 'municipalities'
    ? Promise.resolve(stage.world.a)
    : makeDocument(stage.world, slug, findHome(slug));

/**
 * Only the field itself, as a form that changes nothing else sends it; a list is sent completely.
 */
async function changeFor(one: Case, id: string): Promise<Record<string, unknown>> {
  const [top] = one.field.path;
  return { [top!]: (await dataFor(one, id))[top!] };
}

const byPatch =
  (query: (id: string) => string): Way['go'] =>
  async (one, id) =>
    callRest(
      tokenFor(one.slug),
      'PATCH',
      `/${one.slug}${query(await makeOwn(one))}`,
      await changeFor(one, id),
    );

/** Stores a reference without any rule, in the document or in its last version. */
async function plant(one: Case, id: string, own: string, where: 'document' | 'version') {
  const { db } = payload;
  const [top] = one.field.path;
  const data = await dataFor(one, id);
  if (where === 'document') {
    const documents = db.collections[one.slug]!.collection;
    await documents.updateOne(
      { _id: objectId(payload, own) as never },
      { $set: { [top!]: data[top!] } },
    );
  }
  const version = await findLastVersion(stage.world, one.slug, own);
  await db.versions[one.slug]?.collection.updateOne(
    { _id: objectId(payload, version) as never },
    { $set: { [`version.${top!}`]: data[top!] } },
  );
  return version;
}

const hasVersions = (slug: CollectionSlug): boolean =>
  Boolean(payload.collections[slug].config.versions);
const hasBulk = (slug: CollectionSlug): boolean =>
  !payload.collections[slug].config.disableBulkEdit;
const hasCopies = (slug: CollectionSlug): boolean =>
  !payload.collections[slug].config.disableDuplicate;

const ways: Way[] = [
  ...([false, true] as const).flatMap((draft): Way[] => [
    {
      name: draft ? 'a new draft' : 'a new document',
      only: (slug) => slug !== 'municipalities' && (!draft || hasDrafts(slug)),
      go: async (one, id) => {
        const data = { ...(await dataFor(one, id)), ...(draft ? { _status: 'draft' } : {}) };
        const { slug } = one;
        return createDocument({ token: tokenFor(slug), slug, data, draft });
      },
    },
    {
      name: `a change of ${draft ? 'a draft' : 'a document'}`,
      only: (slug) => !draft || hasDrafts(slug),
      go: async (one, id) => {
        const change = await changeFor(one, id);
        const { slug } = one;
        const own = await makeOwn(one);
        return updateDocument({
          token: tokenFor(slug),
          slug,
          id: own,
          data: change,
          draft,
        });
      },
    },
  ]),
  {
    name: 'a draft that saves itself',
    only: hasDrafts,
    go: byPatch((id) => `/${id}?draft=true&autosave=true`),
  },
  {
    name: 'a change in bulk',
    only: (slug) => hasBulk(slug),
    go: byPatch((id) => `?where[id][equals]=${id}`),
  },
  {
    name: 'a change of drafts in bulk',
    only: (slug) => hasDrafts(slug) && hasBulk(slug),
    go: byPatch((id) => `?where[id][equals]=${id}&draft=true`),
  },
  {
    name: 'an older version',
    only: hasVersions,
    go: async (one, id) => {
      const version = await plant(one, id, await makeOwn(one), 'version');
      const token = tokenFor(one.slug);
      return callRest(token, 'POST', `/${one.slug}/versions/${version}`, {});
    },
  },
  {
    name: 'a copy',
    only: hasCopies,
    go: async (one, id) => {
      const own = await makeOwn(one);
      await plant(one, id, own, 'document');
      const token = tokenFor(one.slug);
      return callRest(token, 'POST', `/${one.slug}/${own}/duplicate`, {});
    },
  },
];

const unknownNode = messages.errors.richTextNode('een onbekend onderdeel');

it('the running config has fields with references', () => {
  const found = cases.map(({ slug, field, at }) => `${slug}.${field.path.join('.')} → ${at}`);
  expect(found).toEqual(
    expect.arrayContaining([
      'modules.theme → themes',
      'modules.content.#step.body → channels',
      'materials.files → files',
      'materials.channels → channels',
      'offers.item → modules',
      'news-queue.item → news',
      'municipalities.about.body → channels',
      'library-news.content.#text.body → channels',
    ]),
  );
});

describe.each(
  cases.map((one) => [`${one.slug}.${one.field.path.join('.')} → ${one.at}`, one] as const),
)('the reference %s', (_name, one) => {
  it('never leads to another municipality, however it is written', async () => {
    const wrong: string[] = [];
    for (const way of ways) {
      if (way.only?.(one.slug) === false) continue;
      const planted = /version|copy/.test(way.name);
      const foreign = await makeDocument(stage.world, one.at, stage.world.b);
      const complaint = saidBy(await way.go(one, foreign));
      const named = !planted && (await isNamed(one.slug, foreign));
      if (named) wrong.push(`${way.name}: the reference is stored`);
      // A field that no form can write is dropped silently.
      const dropped = one.field.path[0] === 'overrides';
      // A formatted text holds no node that points anywhere.
      const isText = one.field.value === craftedText;
      const reason = isText ? unknownNode : messages.errors.foreignReference;
      // In bulk, Payload names the field without the reason.
      const says = /bulk/.test(way.name) ? 'Controleer dit veld' : reason;
      if (!dropped && !complaint.includes(says)) {
        wrong.push(`${way.name}: ${complaint.slice(0, 200) || 'accepted'}`);
      }
      const home = findHome(one.slug);
      if (!home || dropped || isText) continue;
      const own = await makeDocument(stage.world, one.at, home);
      const answer = await way.go(one, own);
      const complaintOfOwn = saidBy(answer);
      // A copy of a choice is rejected as a duplicate, which has nothing to do with municipalities. A
      // block needs more than its reference, and a photo another file than the one of this test.
      const isSpare =
        (/copy/.test(way.name) && one.slug === 'offers') ||
        one.field.path.some((name) => name.startsWith('#') || name === 'photo');
      if (
        isSpare ? complaintOfOwn.includes(messages.errors.foreignReference) : complaintOfOwn !== ''
      ) {
        wrong.push(`${way.name}, at home: ${complaintOfOwn.slice(0, 300)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
