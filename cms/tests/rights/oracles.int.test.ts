import type { CollectionSlug, FlattenedField, Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, callRest } from '../../src/testing/call-cms.ts';
import { makeDocument } from '../../src/testing/fixtures.ts';
import { objectId } from '../../src/testing/object-id.ts';
import { openCms } from '../../src/testing/open-cms.ts';
import { inLibrary, openCollections } from '../../src/testing/rights/expectations.ts';
import { createRightsFixture } from '../../src/testing/rights/create-rights-fixture.ts';
import type { RightsFixture } from '../../src/testing/rights/run-operation.ts';
import { makeTarget, storedDocument } from '../../src/testing/rights/targets.ts';
import {
  type ReferenceField,
  referenceFields,
  withValue,
} from '../../src/testing/reference-fields.ts';
import config from '../../src/payload.config.ts';
import { tenantCollections } from '@digivaardig/contracts/roles';

/**
 * A query that is answered differently when a secret matches reveals it. Documents of A are made to
 * refer to documents of B without any rule. Then every path from one to the other, from the running
 * config, is queried with a value that matches and one that does not. Both get the same answer.
 */
const { collections } = await config;
const ownedByTenant: readonly string[] = tenantCollections;
const configBySlug = new Map(collections.map((one) => [one.slug as string, one]));

let payload: Payload;
let stage: RightsFixture;
let token: string;

beforeAll(async () => {
  payload = await openCms();
  stage = await createRightsFixture(payload, [
    ...(['guestInB', 'employee', 'contentManager'] as const),
    ...(['functionalAdmin', 'programmeAdmin'] as const),
  ]);
  token = stage.tokens.get('guestInB')!;
});

interface Lead {
  slug: CollectionSlug;
  field: ReferenceField;
  to: CollectionSlug;
}

/** Each relation from a collection to a municipality's documents. */
const leads: Lead[] = collections
  .filter(({ slug }) => openCollections.includes(slug) && !inLibrary(slug))
  .flatMap((collection) =>
    referenceFields(collection).flatMap((field) =>
      field.offers
        .filter((to) => ownedByTenant.includes(to))
        .map((to) => ({
          slug: collection.slug,
          field,
          to: to as CollectionSlug,
        })),
    ),
  );

/** Paths of single values in a collection, including those in lists and hidden ones. */
function leaves(fields: readonly FlattenedField[], above = ''): string[] {
  return fields.flatMap((field): string[] => {
    if (field.type === 'array' || field.type === 'group' || field.type === 'tab') {
      return leaves(field.flattenedFields, `${above}${field.name}.`);
    }
    const simple = ['text', 'textarea', 'email', 'number', 'date', 'select', 'checkbox', 'radio'];
    return simple.includes(field.type) ? [`${above}${field.name}`] : [];
  });
}

/** The value at a path in a stored document; the first one of a list. */
const valueAt = (row: unknown, path: string): unknown =>
  path.split('.').reduce((value: unknown, name) => {
    const inner: unknown = Array.isArray(value) ? value[0] : value;
    return (inner as Record<string, unknown> | undefined)?.[name];
  }, row);

/** What distinguishes one answer from another: everything but Payload's response time. */
const toComparable = ({ status, body }: Answer): string => JSON.stringify([status, body]);

const ask = (path: string): Promise<Answer> => callRest(token, 'GET', path);

/** An own document that refers to this one, stored without any rule. */
async function pointAt({ slug, field, to }: Lead, id: string): Promise<string> {
  const own = await makeDocument(stage.world, slug, stage.world.a);
  const [top = ''] = field.path;
  const isInBlock = field.path.some((name) => name.startsWith('#'));
  const path = isInBlock ? top : field.path.join('.');
  const written = withValue({}, field.path, field.value(to, id));
  const value = JSON.parse(
    JSON.stringify(isInBlock ? written[top] : field.value(to, id)),
    (_key, one: unknown) => (one === id ? objectId(payload, id) : one),
  ) as unknown;
  const parent = objectId(payload, own);
  const { db } = payload;
  await db.collections[slug]!.collection.updateOne(
    { _id: parent as never },
    { $set: { [path]: value } },
  );
  await db.versions[slug]?.collection.updateMany(
    { parent },
    { $set: { [`version.${path}`]: value } },
  );
  return own;
}

const pathsTo = ({ field }: Lead, leaf: string): string[] => {
  const relation = field.path.filter((name) => !name.startsWith('#')).join('.');
  const dotted = [`${relation}.${leaf}`, `${relation}.value.${leaf}`];
  return [...dotted, ...dotted.map((path) => path.replaceAll('.', '__'))];
};

describe.each(
  leads.map((lead) => [`${lead.slug}.${lead.field.path.join('.')} → ${lead.to}`, lead] as const),
)('through %s', (_name, lead) => {
  let foreign: Awaited<ReturnType<typeof makeTarget>>;
  let row: unknown;
  let own: string;
  beforeAll(async () => {
    foreign = await makeTarget(stage.world, lead.to, 'B');
    row = await storedDocument(stage.world, lead.to, foreign.id);
    own = await pointAt(lead, foreign.id);
  });

  it('no filter reveals a value', async () => {
    const revealing: string[] = [];
    let asked = 0;
    for (const leaf of leaves(configBySlug.get(lead.to)!.flattenedFields)) {
      const value = valueAt(row, leaf);
      if (!['string', 'number', 'boolean'].includes(typeof value)) continue;
      const secret = String(value);
      // A word that is no boolean would be rejected, whatever is stored.
      const isBoolean = typeof value === 'boolean';
      const other = isBoolean ? String(!value) : `${secret}9`;
      const probes: [string, string, string][] = [
        ['equals', secret, other],
        ...(isBoolean
          ? []
          : ([['like', secret.slice(0, 12), `${secret.slice(0, 11)}qq`]] as [
              string,
              string,
              string,
            ][])),
        ['in', secret, other],
      ];
      for (const path of pathsTo(lead, leaf)) {
        for (const [operator, hit, miss] of probes) {
          const question = (word: string) =>
            ask(`/${lead.slug}?depth=0&where[${path}][${operator}]=${encodeURIComponent(word)}`);
          const answers = [await question(hit), await question(miss)].map(toComparable);
          asked += 1;
          if (answers[0] !== answers[1]) revealing.push(`${path} ${operator}`);
        }
      }
    }
    expect(revealing).toEqual([]);
    expect(asked).toBeGreaterThan(10);
  });

  it('no count and no list of versions reveals a value', async () => {
    const revealing: string[] = [];
    const routes = ['', '/count', ...(configBySlug.get(lead.slug)!.versions ? ['/versions'] : [])];
    for (const route of routes) {
      for (const path of pathsTo(lead, 'id').concat(pathsTo(lead, leafFor(lead.to)))) {
        const at = route === '/versions' ? `version.${path}` : path;
        const question = async (word: string) =>
          toComparable(await ask(`/${lead.slug}${route}?depth=0&where[${at}][equals]=${word}`));
        const secret = path.endsWith('id') ? foreign.id : foreign.marker;
        const other = path.endsWith('id') ? String(objectId(payload)) : `${foreign.marker}9`;
        // A user may know to which document their own refers, but not its content.
        if (path.endsWith('id')) continue;
        if ((await question(secret)) !== (await question(other))) revealing.push(`${route} ${at}`);
      }
    }
    expect(revealing).toEqual([]);
  });

  it('no sorting reveals a value', async () => {
    const second = await makeTarget(stage.world, lead.to, 'B');
    const otherOwn = await pointAt(lead, second.id);
    const leaf = leafFor(lead.to);
    const documents = payload.db.collections[lead.to]!.collection;
    const set = async (id: string, word: string) =>
      documents.updateOne({ _id: objectId(payload, id) as never }, { $set: { [leaf]: word } });
    const order = async (path: string) => {
      const filter = `where[id][in]=${own},${otherOwn}`;
      const { status, body } = await ask(`/${lead.slug}?depth=0&${filter}&sort=${path}`);
      return [status, (body as { docs?: { id: string }[] }).docs?.map(({ id }) => id)];
    };
    for (const path of pathsTo(lead, leaf)) {
      await set(foreign.id, 'aaa');
      await set(second.id, 'zzz');
      const one = await order(path);
      await set(foreign.id, 'zzz');
      await set(second.id, 'aaa');
      expect(await order(path), path).toEqual(one);
    }
    await set(foreign.id, foreign.marker);
  });

  it('no depth, field selection or nested query shows a value', async () => {
    const relation = lead.field.path[0]!;
    const leaf = leafFor(lead.to);
    const answers = [
      await ask(`/${lead.slug}/${own}?depth=2`),
      await ask(`/${lead.slug}?depth=2&limit=100`),
      await ask(`/${lead.slug}/${own}?depth=2&populate[${lead.to}][${leaf}]=true`),
      await ask(`/${lead.slug}/${own}?depth=2&select[${relation}][${leaf}]=true`),
      await ask(`/${lead.slug}/versions?depth=2&where[parent][equals]=${own}`),
    ];
    for (const answer of answers) expect(toComparable(answer)).not.toContain(foreign.marker);
  });
});

/** A text field that documents of this collection have. */
const leafFor = (slug: CollectionSlug): string =>
  ['title', 'name', 'description', 'publishedAt'].find((leaf) =>
    configBySlug.get(slug)!.flattenedFields.some(({ name }) => name === leaf),
  )!;

it('the same filter finds a document of the own municipality, so the queries are valid', async () => {
  const channel = await makeTarget(stage.world, 'channels', 'A');
  const lead = leads.find(({ slug, to }) => slug === 'materials' && to === 'channels')!;
  const own = await pointAt(lead, channel.id);
  for (const path of ['channels.name', 'channels__name']) {
    const { body } = await ask(`/materials?where[${path}][like]=${channel.marker}`);
    expect((body as { docs: { id: string }[] }).docs.map(({ id }) => id)).toEqual([own]);
  }
  expect((await ask('/materials?sort=-title')).status).toBe(200);
});

describe('the costs of the municipality behind a document', () => {
  const costs = { name: 'geheimekosten', perYear: 4711, note: 'geheimenotitie' };
  beforeAll(async () => {
    await payload.db.collections['municipalities']!.collection.updateMany(
      {},
      { $set: { costs: [costs] } },
    );
  });

  const paths = collections
    .filter(({ slug }) => openCollections.includes(slug))
    .flatMap((collection) =>
      referenceFields(collection)
        .filter(({ offers }) => offers.includes('municipalities'))
        .map(({ path }) => [collection.slug, path.join('.')] as const),
    );

  it.each(paths)(
    'are revealed to nobody but its administrators: %s by %s',
    async (slug, relation) => {
      await makeDocument(stage.world, slug, stage.world.a);
      const by = stage.tokens.get('contentManager')!;
      const path = [relation, 'costs', 'perYear'].join('.');
      for (const route of ['', '/count', '/versions']) {
        const inVersion = route === '/versions' ? `version.${path}` : path;
        for (const at of [inVersion, inVersion.replaceAll('.', '__')]) {
          const tell = async (filter: string) =>
            toComparable(await callRest(by, 'GET', `/${slug}${route}?depth=0&limit=3&${filter}`));
          for (const [hit, miss] of [
            [`where[${at}][equals]=4711`, `where[${at}][equals]=1`],
            [`where[and][0][${at}][greater_than]=4000`, `where[and][0][${at}][greater_than]=5000`],
            [`where[or][0][${at}][exists]=true`, `where[or][0][${at}][exists]=false`],
            [
              `where[${at.replace('perYear', 'name')}][like]=geheime`,
              `where[${at.replace('perYear', 'name')}][like]=x`,
            ],
            [`sort=${at}`, `sort=-${at}`],
          ] as const) {
            expect(await tell(hit), `${slug}${route} ${hit}`).toBe(await tell(miss));
          }
        }
      }
    },
  );

  it('can be filtered by a programme administrator', async () => {
    const ask = (value: number) =>
      callRest(
        stage.tokens.get('programmeAdmin')!,
        'GET',
        `/channels/count?where[tenant.costs.perYear][equals]=${String(value)}`,
      );
    expect((await ask(4711)).body).not.toEqual((await ask(1)).body);
  });
});

describe('another person’s account', () => {
  const secrets = [
    'hash',
    'salt',
    'resetPasswordToken',
    'resetPasswordExpiration',
    'password',
    'sessions.id',
    'sessions.expiresAt',
  ];

  it.each(secrets)('cannot be filtered by its %s', async (field) => {
    const users = payload.db.collections['users']!.collection;
    const { world, tokens } = stage;
    const email = 'verklikker@voorbeeld.example';
    await users.deleteMany({ email });
    await users.insertOne({
      name: 'Verklikker',
      email,
      hash: 'geheimhash',
      salt: 'geheimsalt',
      resetPasswordToken: 'geheimtoken',
      password: 'geheimwoord',
      resetPasswordExpiration: new Date(),
      sessions: [{ id: 'geheimsessie', createdAt: new Date(), expiresAt: new Date() }],
      tenants: [{ tenant: objectId(payload, world.a), roles: ['employee'] }],
    });
    for (const person of ['employee', 'functionalAdmin', 'programmeAdmin'] as const) {
      const by = tokens.get(person)!;
      const tell = async (query: string) =>
        toComparable(await callRest(by, 'GET', `/users?depth=0&select[email]=true&${query}`));
      for (const path of [field, field.replaceAll('.', '__')]) {
        for (const [hit, miss] of [
          [`where[${path}][like]=geheim`, `where[${path}][like]=anders`],
          [`where[${path}][equals]=7`, `where[${path}][equals]=8`],
          [`where[${path}][exists]=true`, `where[${path}][exists]=false`],
          [`where[${path}][greater_than]=2020-01-01`, `where[${path}][greater_than]=2090-01-01`],
          [`where[or][0][${path}][exists]=true`, `where[or][0][${path}][exists]=false`],
          [`sort=${path}`, `sort=-${path}`],
        ] as const) {
          expect(await tell(hit), `${person} ${hit}`).toBe(await tell(miss));
        }
      }
    }
  });
});
