import type { CollectionSlug, Field, Payload, PayloadRequest } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { findAccount } from '../../src/features/accounts/store/find-account.ts';
import { callRest } from '../../src/testing/call-cms.ts';
import { makePerson, type SignedIn } from '../../src/testing/make-person.ts';
import { makeDocument } from '../../src/testing/fixtures.ts';
import { makeWorld, getToken, type World } from '../../src/testing/make-world.ts';
import { openCms } from '../../src/testing/open-cms.ts';
import { asSystem } from '#platform/access/system-client.ts';

/**
 * Costs are for administrators of the municipality. A person who administers one municipality and
 * edits in another may read the other one, but not its costs: a field rule that runs without a
 * document must not answer for the municipality where the person has the right.
 */
let payload: Payload;
let world: World;
/** Administers A and edits in B. */
let person: SignedIn;

const createCosts = (perYear: number) => ({ costs: [{ name: `geheimepost${perYear}`, perYear }] });
const setCosts = (id: string, perYear: number) =>
  asSystem(payload).update({ collection: 'municipalities', id, data: createCosts(perYear) });

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['programmeAdmin', 'functionalAdmin']);
  await setCosts(world.a, 1111);
  await setCosts(world.b, 4711);
  person = await makePerson(payload, {
    name: 'beheerderenredacteur',
    memberships: [
      { tenant: world.a, roles: ['functionalAdmin'] },
      { tenant: world.b, roles: ['contentManager'] },
    ],
  });
  await makeDocument(world, 'modules', world.b);
});

const ask = async (path: string, token = person.token): Promise<string> =>
  JSON.stringify((await callRest(token, 'GET', path)).body);

const paths = [
  '/municipalities?depth=2',
  '/municipalities?draft=true',
  '/municipalities/versions?depth=1&limit=100',
  '/modules?depth=2',
  '/users/me?depth=2',
  '/users?depth=2',
] as const;

describe('the costs of a municipality, for an editor who administers another one', () => {
  it.each(paths)('are absent from %s', async (path) => {
    expect(await ask(path)).not.toContain('geheimepost4711');
  });

  it('are absent from its versions', async () => {
    const versions = payload.db.versions['municipalities']!.collection;
    const rows = await versions.find({}).toArray();
    expect(JSON.stringify(rows)).toContain('geheimepost4711');
    for (const { _id } of rows) {
      const text = await ask(`/municipalities/versions/${String(_id)}`);
      expect(text).not.toContain('geheimepost4711');
    }
  });

  it.each(['municipalities', 'municipalities/versions'])(
    'cannot be learned by a filter or sorting: %s',
    async (route) => {
      const at = route.endsWith('versions') ? 'version.costs' : 'costs';
      for (const field of [`${at}.perYear`, `${at.replaceAll('.', '__')}__perYear`]) {
        const hit = await ask(`/${route}?where[${field}][equals]=4711`);
        const miss = await ask(`/${route}?where[${field}][equals]=4712`);
        expect(hit).toBe(miss);
        expect(await ask(`/${route}?sort=${field}`)).toBe(await ask(`/${route}?sort=-${field}`));
        expect(await ask(`/${route}?where[or][0][${field}][greater_than]=1`)).toBe(
          await ask(`/${route}?where[or][0][${field}][greater_than]=99999`),
        );
      }
    },
  );

  it('cannot be changed, and survive restoring an own version', async () => {
    const there = await callRest(
      person.token,
      'PATCH',
      `/municipalities/${world.b}`,
      createCosts(1),
    );
    expect(there.status).toBe(403);
    const versions = payload.db.versions['municipalities']!.collection;
    const own = await versions.findOne({ 'version.costs.perYear': 1111 });
    const token = getToken(world, 'functionalAdmin');
    const path = `/municipalities/versions/${String(own!._id)}`;
    expect((await callRest(token, 'POST', path, {})).status).toBe(200);
    expect(await ask(`/municipalities/${world.a}`)).toContain('geheimepost1111');
  });

  it('are present for its administrator and for a programme administrator', async () => {
    expect(await ask(`/municipalities/${world.a}`)).toContain('geheimepost1111');
    const programme = getToken(world, 'programmeAdmin');
    expect(await ask('/municipalities?where[costs.perYear][equals]=4711', programme)).toContain(
      'geheimepost4711',
    );
  });
});

/** Every rule of every field, with its name. */
function listRules(fields: readonly Field[], at: string): [string, (args: never) => unknown][] {
  return fields.flatMap((field): [string, (args: never) => unknown][] => {
    const path = 'name' in field && field.name ? `${at}.${field.name}` : at;
    const own = 'access' in field ? Object.entries(field.access ?? {}) : [];
    const inner = [
      ...('fields' in field ? field.fields : []),
      ...('tabs' in field ? field.tabs.flatMap(({ fields: inTab }) => inTab) : []),
    ];
    return [
      ...own
        .filter(([action]) => action === 'read' || action === 'update')
        .map(([action, rule]): [string, never] => [`${path} ${action}`, rule as never]),
      ...listRules(inner, path),
    ];
  });
}

it('a field rule without a document denies a person with the right in one municipality only', async () => {
  const user = await findAccount({ payload }, person.id);
  const req = { payload, user } as unknown as PayloadRequest;
  const slugs = Object.keys(payload.collections) as CollectionSlug[];
  const rules = slugs
    .filter((slug) => !slug.startsWith('payload-'))
    .flatMap((slug) => listRules(payload.collections[slug].config.fields, slug));
  expect(rules.length).toBeGreaterThan(20);
  const open: string[] = [];
  for (const [name, rule] of rules) {
    if (await rule({ req, id: undefined, doc: undefined, data: undefined } as never))
      open.push(name);
  }
  // Hooks of the collections decide in which municipality a person may write: `guardTenant` and
  // `guardRoles`.
  const byHook = /^(\S+\.tenant|users\.tenants) update$/;
  expect(open.filter((name) => !byHook.test(name))).toEqual([]);
});
