import { type CollectionSlug, formatNames, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callGraphql, callRest, type Answer } from '../testing/call-cms.ts';
import { fixtures, makeDocument, pngFile } from '../testing/fixtures.ts';
import { makeWorld, type World } from '../testing/make-world.ts';
import { openCms } from '../testing/open-cms.ts';

type Op = 'create' | 'read' | 'update' | 'delete';
type Place = 'A' | 'B' | 'library';
type Transport = 'REST' | 'GraphQL';

const ops: Op[] = ['create', 'read', 'update', 'delete'];

/**
 * What each class of actor may do, written by hand and apart from the role matrix. Letters: Create, Read, Update,
 * Delete. `own` holds in the actor's municipality; elsewhere nothing is allowed, save to the programme's administrator.
 */
const editorReads = {
  ...{ 'library-themes': 'R', 'library-modules': 'R', 'library-news': 'R' },
  ...{ 'library-materials': 'R', 'library-files': 'R', personas: 'R' },
  ...{ themes: 'R', modules: 'R', news: 'R', materials: 'R', files: 'R', offers: 'R' },
  ...{ 'news-queue': 'R', 'news-publications': 'R', channels: 'R', 'campaign-phases': 'R' },
  ...{ municipalities: 'R', users: '', 'change-log': '' },
};

const nothing = Object.fromEntries(Object.keys(editorReads).map((slug) => [slug, '']));

const contentManager = {
  ...editorReads,
  ...{ themes: 'CRUD', modules: 'CRUD', files: 'CRUD', offers: 'CRUD' },
};
const communicationOfficer = {
  ...editorReads,
  ...{ news: 'CRUD', materials: 'CRUD', files: 'CRUD', offers: 'CRUD' },
  ...{ 'news-queue': 'CRUD', channels: 'CRUD', 'campaign-phases': 'CRUD' },
};
const functionalAdmin = { ...editorReads, municipalities: 'RU', users: 'RU' };
const programmeAdmin = {
  ...Object.fromEntries(Object.keys(editorReads).map((slug) => [slug, 'CRUD'])),
  ...{ 'news-publications': 'R', municipalities: 'CRU', users: 'RU', 'change-log': 'R' },
};
const ofB = {
  ...contentManager,
  ...communicationOfficer,
  ...{ themes: 'CRUD', modules: 'CRUD', municipalities: 'RU', users: 'RU' },
};

const expectations: Record<string, Record<string, string>> = {
  anonymous: nothing,
  employee: nothing,
  teamLead: nothing,
  digicoach: nothing,
  hrAdviser: nothing,
  programmeDriver: nothing,
  serviceDesk: nothing,
  privacyOfficer: nothing,
  informationManager: nothing,
  steeringGroupMember: nothing,
  contentManager,
  communicationOfficer,
  functionalAdmin,
  programmeAdmin,
  ofB,
};

/** Closed to everybody: no route at all. */
const closed = [
  ...['outbox', 'processed-events', 'benchmark-snapshots', 'news-watermarks'],
  ...['archive-exports', 'one-time-links', 'invitations', 'throttles'],
];
/** Payload's own, without documents of ours: its preferences are each user's own; the others hold versions' bookkeeping. */
const payloadsOwn = ['payload-preferences', 'payload-migrations', 'payload-kv'];

const home = (actor: string): Place | 'everywhere' | 'nowhere' =>
  actor === 'programmeAdmin'
    ? 'everywhere'
    : actor === 'ofB'
      ? 'B'
      : actor === 'anonymous'
        ? 'nowhere'
        : 'A';

const isLibrary = (slug: string) => slug.startsWith('library-') || slug === 'personas';

function mayDo(actor: string, slug: string, op: Op, place: Place): boolean {
  const letters = expectations[actor]?.[slug] ?? '';
  const letter = { create: 'C', read: 'R', update: 'U', delete: 'D' }[op];
  const at = home(actor);
  return letters.includes(letter) && (at === 'everywhere' || place === 'library' || at === place);
}

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload);
});
afterAll(async () => {
  await payload.destroy();
});

async function rest(slug: string, op: Op, token: string | null, id: string, data: object) {
  const file = fixtures[slug as CollectionSlug]?.hasFile ? pngFile() : undefined;
  switch (op) {
    case 'create':
      return callRest(token, 'POST', `/${slug}`, data, file);
    case 'read':
      return callRest(token, 'GET', `/${slug}/${id}`);
    case 'update':
      return callRest(token, 'PATCH', `/${slug}/${id}`, data);
    case 'delete':
      return callRest(token, 'DELETE', `/${slug}/${id}`);
  }
}

/** Names that GraphQL cannot spell are spelled otherwise there: a dash becomes _, a leading digit gets one. */
function inGraphql(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => inGraphql(item, key));
  if (typeof value === 'object' && value !== null) {
    if ('root' in value) return value;
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, inGraphql(v, k)]));
  }
  if (typeof value !== 'string') return value;
  if (key === 'relationTo') return value.replaceAll('-', '_');
  return key === 'phases' || key === 'key' ? `_${value}` : value;
}

async function graphql(slug: string, op: Op, token: string | null, id: string, raw: object) {
  const data = inGraphql(raw);
  const { singular } = formatNames(slug);
  const variables = { data, id };
  switch (op) {
    case 'create':
      return callGraphql(
        token,
        `mutation ($data: mutation${singular}Input!) { create${singular}(data: $data) { id } }`,
        { data },
      );
    case 'read':
      return callGraphql(token, `query ($id: String!) { ${singular}(id: $id) { id } }`, { id });
    case 'update':
      return callGraphql(
        token,
        `mutation ($id: String!, $data: mutation${singular}UpdateInput!) { update${singular}(id: $id, data: $data) { id } }`,
        variables,
      );
    case 'delete':
      return callGraphql(token, `mutation ($id: String!) { delete${singular}(id: $id) { id } }`, {
        id,
      });
  }
}

/** Did the call do what it asked? A malformed request is neither: it fails the test by its own name. */
function succeeded(transport: Transport, { status, body }: Answer): boolean {
  if (transport === 'REST') {
    if (status >= 500) throw new Error(`REST answered ${String(status)}`);
    return status < 300;
  }
  const { data, errors } = body as {
    data?: Record<string, unknown>;
    errors?: { message: string }[];
  };
  const malformed = errors?.find(({ message }) =>
    /^(Cannot query|Unknown|Variable|Syntax)/.test(message),
  );
  if (malformed) throw new Error(malformed.message);
  return Object.values(data ?? {}).some((value) => value !== null);
}

const collections = Object.keys(editorReads);

describe('the list of collections', () => {
  it('has expectations, or a reason to have none, for every collection of the running config', () => {
    const known = [...collections, ...closed, ...payloadsOwn].sort();
    expect(payload.config.collections.map(({ slug }) => slug).sort()).toEqual(known);
  });
  it('has a way to make a document of each', () => {
    expect(Object.keys(fixtures).sort()).toEqual([...collections].sort());
  });
});

describe.each(closed)('%s', (slug) => {
  it('has no REST route, for nobody', async () => {
    for (const token of [null, ...world.tokens.values()]) {
      for (const [method, path] of [
        ['GET', `/${slug}`],
        ['POST', `/${slug}`],
        ['GET', `/${slug}/count`],
      ] as const) {
        const { status } = await callRest(token, method, path, method === 'POST' ? {} : undefined);
        expect([403, 404, 501]).toContain(status);
      }
    }
  });
  it('is in no GraphQL query', async () => {
    const { plural } = formatNames(slug);
    const token = world.tokens.get('programmeAdmin') ?? null;
    const { body } = await callGraphql(token, `query { ${plural} { totalDocs } }`);
    expect(JSON.stringify(body)).toContain('Cannot query field');
  });
});

describe.each(collections)('%s', (slug) => {
  const collection = slug as CollectionSlug;
  const places: Place[] = isLibrary(slug) ? ['library'] : ['A', 'B'];
  const transports: Transport[] = ['REST', 'GraphQL'];

  describe.each(transports)('by %s', (transport) => {
    const call = transport === 'REST' ? rest : graphql;

    it.each(ops)('%s is allowed to exactly who may', async (op) => {
      // GraphQL carries no files: making one there would be malformed, not refused.
      if (op === 'create' && transport === 'GraphQL' && fixtures[collection]?.hasFile) return;
      let id = '';
      for (const place of places) {
        const tenant = place === 'A' ? world.a : place === 'B' ? world.b : null;
        for (const actor of Object.keys(expectations)) {
          const token = world.tokens.get(actor) ?? null;
          if (op !== 'create' && (id === '' || op === 'delete' || actor === 'anonymous')) {
            id =
              slug === 'municipalities' && op !== 'delete'
                ? (tenant ?? '')
                : await makeDocument(world, collection, slug === 'municipalities' ? null : tenant);
          }
          const data =
            op === 'create'
              ? {
                  ...(await fixtures[collection]?.data(world)),
                  ...(tenant && slug !== 'municipalities' && slug !== 'users' ? { tenant } : {}),
                }
              : (fixtures[collection]?.change() ?? {});
          const answer = await call(slug, op, token, id, data);
          const context = `${actor} ${op} ${slug} in ${place} by ${transport}: ${JSON.stringify(answer.body).slice(0, 300)}`;
          expect(succeeded(transport, answer), context).toBe(mayDo(actor, slug, op, place));
        }
      }
    });
  });
});
