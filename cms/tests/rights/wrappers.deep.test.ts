import type { CollectionSlug, Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { callGraphql, callRest } from '../../src/testing/call-cms.ts';
import {
  dropFieldHooks,
  dropHook,
  guardedFields,
  hasHook,
  type Restore,
  openAccess,
  openChoice,
  openField,
} from '../../src/testing/break-wrapper.ts';
import { fixtures, makeDocument } from '../../src/testing/fixtures.ts';
import { makeOfferedFile } from '../../src/testing/make-offered-file.ts';
import { password } from '../../src/testing/make-person.ts';
import { objectId } from '../../src/testing/object-id.ts';
import { openCms } from '../../src/testing/open-cms.ts';
import { type ActorName, allActors, oneOfEachClass } from '../../src/testing/rights/actors.ts';
import { inLibrary, openCollections } from '../../src/testing/rights/expectations.ts';
import { createRightsFixture } from '../../src/testing/rights/create-rights-fixture.ts';
import { operations } from '../../src/testing/rights/operations.ts';
import { ownRoutes } from '../../src/testing/rights/own-routes.ts';
import { runEverywhere } from '../../src/testing/rights/run-everywhere.ts';
import type { RightsFixture } from '../../src/testing/rights/run-operation.ts';
import { makeTarget, storedDocument } from '../../src/testing/rights/targets.ts';
import { referenceFields, withValue } from '../../src/testing/reference-fields.ts';
import { storedUser } from '../../src/testing/stored-user.ts';
import type * as HasMembership from '../../src/features/accounts/model/has-membership.ts';
import { sessionStrategy } from '../../src/features/accounts/sessions/session-strategy.ts';
import type * as IsFrontend from '#platform/http/is-frontend.ts';
import type * as ActorModule from '#platform/access/actor.ts';
import type * as AsUser from '#platform/access/user-client.ts';
import type * as Roles from '@digivaardig/contracts/roles';
import { tenantCollections } from '@digivaardig/contracts/roles';

/**
 * Disables each guard in turn and expects the tests of rights to fail: a guard that can be disabled
 * unnoticed is a gap in the tests. Where two guards prevent the same thing, each names the other,
 * and disabling both must be noticed.
 */
const broken = vi.hoisted(() => new Set<string>());

vi.mock('../../src/platform/access/user-client.ts', async (load) => {
  const real = await load<typeof AsUser>();
  const { asSystem } = await import('#platform/access/system-client.ts');
  return {
    asUser: (req: Parameters<typeof real.asUser>[0]) =>
      broken.has('asUser') ? asSystem(req.payload, req) : real.asUser(req),
  };
});

vi.mock('../../src/platform/access/actor.ts', async (load) => {
  const real = await load<typeof ActorModule>();
  const anybody = {
    id: 'wie',
    programmeRoles: ['programmeAdmin' as const],
    memberships: new Map(),
  };
  return {
    ...real,
    toActor: (user: Parameters<typeof real.toActor>[0]) =>
      real.toActor(user) ?? (broken.has('toActor') ? anybody : null),
  };
});

vi.mock('@digivaardig/contracts/roles', async (load) => {
  const real = await load<typeof Roles>();
  /** Guards that are disabled one by one; the others are all disabled with `can`. */
  const single = ['dashboard.open', 'site.open'];
  const isBroken = (capability: string) =>
    broken.has(single.includes(capability) ? capability : 'can');
  return {
    ...real,
    canEverywhere: (...args: Parameters<typeof real.canEverywhere>) =>
      isBroken(args[1]) || real.canEverywhere(...args),
    can: (...args: Parameters<typeof real.can>) => isBroken(args[1]) || real.can(...args),
  };
});

vi.mock('../../src/features/accounts/model/has-membership.ts', async (load) => {
  const real = await load<typeof HasMembership>();
  return {
    hasMembership: (user: Parameters<typeof real.hasMembership>[0]) =>
      broken.has('hasMembership') || real.hasMembership(user),
  };
});

vi.mock('../../src/platform/http/is-frontend.ts', async (load) => {
  const real = await load<typeof IsFrontend>();
  return {
    isFrontend: (request: { headers: Headers }) =>
      broken.has('isFrontend') || real.isFrontend(request),
  };
});

let payload: Payload;
let stage: RightsFixture;
/** Pairs of a guard and the failure that its absence caused. */
const seen: [string, string][] = [];

beforeAll(async () => {
  payload = await openCms();
  stage = await createRightsFixture(payload, allActors);
});
afterAll(async () => {
  const width = Math.max(...seen.map(([guard]) => guard.length));
  const lines = seen.map(([guard, by]) => `${guard.padEnd(width)}  ${by}`);
  process.stdout.write(`\nDisabled guard → the failure\n${lines.join('\n')}\n`);
  await payload.destroy();
});

const getToken = (name: ActorName): string | null => stage.tokens.get(name) ?? null;

/** Returns the deviations from the expectations, in the tests that should notice. */
type Look = () => Promise<string[]>;

interface Guard {
  name: string;
  disable: () => Restore;
  look: Look;
  /** Another guard that prevents the same. */
  second?: { name: string; disable: () => Restore };
}

async function withoutGuards(guards: (() => Restore)[], look: Look): Promise<string[]> {
  const restores = guards.map((disable) => disable());
  try {
    return await look();
  } finally {
    restores.reverse().forEach((restore) => {
      restore();
    });
    // Documents that were changed without a guard must not affect the next test.
    stage.targets.clear();
  }
}

async function expectNoticed({ name, disable, look, second }: Guard): Promise<void> {
  expect(await withoutGuards([], look), `${name}: fails before a guard is disabled`).toEqual([]);
  const alone = await withoutGuards([disable], look);
  if (alone.length > 0) {
    seen.push([name, alone[0]!.slice(0, 110)]);
    return;
  }
  expect(second, `${name} can be disabled and no test fails`).toBeDefined();
  const both = await withoutGuards([disable, second!.disable], look);
  expect(both, `${name} and ${second!.name} can both be disabled unnoticed`).not.toEqual([]);
  seen.push([name, `with ${second!.name}: ${both[0]!.slice(0, 80)}`]);
}

/** The operations of the matrix of one collection, by everybody. */
const matrix =
  (slug: CollectionSlug, ...names: string[]): Look =>
  async () => {
    const wrong: string[] = [];
    const chosen = [...operations, ...ownRoutes.filter(({ slugs }) => slugs.includes(slug))];
    for (const operation of chosen.filter(({ name }) => names.includes(name))) {
      wrong.push(...(await runEverywhere(stage, operation, slug, oneOfEachClass)));
    }
    return wrong;
  };

const mock = (name: string) => (): Restore => {
  broken.add(name);
  return () => broken.delete(name);
};

/** Treats a visitor as a programme administrator. */
function signEverybodyIn(): Restore {
  const before = payload.authStrategies;
  const user = { id: '0'.repeat(24), collection: 'users', programmeRoles: ['programmeAdmin'] };
  const authenticate = ({ headers }: { headers: Headers }) => ({
    user: headers.has('authorization') ? null : user,
  });
  payload.authStrategies = [{ name: 'anybody', authenticate } as never, ...before];
  return () => {
    payload.authStrategies = before;
  };
}

const slugs = openCollections as CollectionSlug[];
const isTenants = (slug: string): boolean =>
  (tenantCollections as readonly string[]).includes(slug);

describe('the access rules of a collection are needed', () => {
  const looks: Record<string, string[]> = {
    create: ['create'],
    read: ['find by id'],
    update: ['update', 'ask what is allowed'],
    delete: ['delete'],
    readVersions: ['list versions'],
    unlock: ['unlock'],
  };
  const cases = slugs.flatMap((slug) =>
    Object.keys(looks)
      .filter((action) => action !== 'unlock' || slug === 'users')
      .map((action) => [slug, action] as const),
  );

  it.each(cases)('%s: %s', async (slug, action) => {
    if (action === 'readVersions' && !payload.collections[slug].config.versions) return;
    const second = isTenants(slug)
      ? { name: 'guardTenant', disable: () => dropHook(payload, slug, 'guardsTenant') }
      : { name: 'the rule of its fields', disable: () => openField(payload, slug, 'password') };
    await expectNoticed({
      name: `${slug}: access.${action}`,
      disable: () => openAccess(payload, slug, action),
      look: matrix(slug, ...looks[action]!),
      ...(action === 'create' && (isTenants(slug) || slug === 'users') ? { second } : {}),
    });
  });

  it('users: admin', async () => {
    await expectNoticed({
      name: 'users: access.admin',
      disable: () => openAccess(payload, 'users', 'admin'),
      look: async () => {
        const wrong: string[] = [];
        for (const name of allActors) {
          const { body } = await callRest(getToken(name), 'GET', '/access');
          const opens = JSON.stringify(body).includes('"canAccessAdmin":true');
          const isEditor = ['contentManager', 'communicationOfficer', 'functionalAdmin'].includes(
            name,
          );
          const more = ['ofBoth', 'guestInB', 'ofB', 'programmeAdmin'].includes(name);
          if (opens !== (isEditor || more)) wrong.push(`${name} and the admin`);
        }
        return wrong;
      },
    });
  });

  it.each(['read', 'update'] as const)('programme: %s', async (action) => {
    const { access } = payload.globals.config[0]! as unknown as { access: Record<string, unknown> };
    await expectNoticed({
      name: `programme: access.${action}`,
      disable: () => {
        const before = access[action];
        access[action] = () => true;
        return () => {
          access[action] = before;
        };
      },
      look: async () => {
        const method = action === 'read' ? 'GET' : 'POST';
        const data = action === 'read' ? undefined : { extensiveFrom: 9 };
        const { status } = await callRest(getToken('employee'), method, '/globals/programme', data);
        return status < 300 ? [`employee: ${method} /globals/programme`] : [];
      },
    });
  });
});

describe('guardTenant is needed', () => {
  it.each([...tenantCollections])('%s', async (slug) => {
    // Nobody may create publications; with an open rule, only the guard remains.
    const isClosed = slug === 'news-publications';
    await expectNoticed({
      name: `${slug}: guardTenant`,
      disable: () => dropHook(payload, slug, 'guardsTenant'),
      look: matrix(slug, 'create'),
      ...(isClosed
        ? {
            second: {
              name: 'access.create',
              disable: () => openAccess(payload, slug, 'create'),
            },
          }
        : {}),
    });
  });

  it.each([...tenantCollections])('%s: a document stays in its municipality', async (slug) => {
    if (slug === 'news-publications') return;
    await expectNoticed({
      name: `${slug}: guardTenant, moving`,
      disable: () => dropHook(payload, slug, 'guardsTenant'),
      look: async () => {
        const id = await makeDocument(stage.world, slug, stage.world.a);
        const data = { ...fixtures[slug]?.change(), tenant: stage.world.b };
        await callRest(getToken('programmeAdmin'), 'PATCH', `/${slug}/${id}`, data);
        const row = await storedDocument(stage.world, slug, id);
        return String(row?.['tenant']) === stage.world.a ? [] : [`${slug} moved to B`];
      },
    });
  });
});

describe('rejectForeignReferences is needed', () => {
  it('in collections with references', () => {
    const guarded = slugs.filter((slug) => hasHook(payload, slug, 'rejectForeignReferences'));
    expect(guarded.length).toBeGreaterThan(10);
  });

  it.each(slugs)('%s', async (slug) => {
    const fields = referenceFields(payload.collections[slug].config).filter(
      ({ offers, path }) =>
        path[0] !== 'overrides' && (offers.length === 0 || offers.some((one) => isTenants(one))),
    );
    if (!hasHook(payload, slug, 'rejectForeignReferences') || fields.length === 0) return;
    const hasTextsOnly = fields.every(({ offers }) => offers.length === 0);
    // With an open rule, the programme’s administrator writes a closed collection.
    const isClosed = slug === 'news-publications';
    const open = isClosed
      ? [() => openAccess(payload, slug, 'create'), () => dropHook(payload, slug, 'guardsTenant')]
      : [];
    const look: Look = async () => {
      const wrong: string[] = [];
      const restores = open.map((disable) => disable());
      for (const { path, offers, value } of fields) {
        const at = (offers.find((one) => isTenants(one)) ?? 'channels') as CollectionSlug;
        const foreign = await makeDocument(stage.world, at, stage.world.b);
        const own = inLibrary(slug) || slug === 'municipalities' ? {} : { tenant: stage.world.a };
        const base = { ...(await fixtures[slug]!.data(stage.world)), ...own };
        const data = withValue(base, path, value(at, foreign));
        const { status } = await callRest(getToken('programmeAdmin'), 'POST', `/${slug}`, data);
        if (status === 201) wrong.push(`${slug}.${path.join('.')} points at B`);
      }
      restores.forEach((restore) => {
        restore();
      });
      return wrong;
    };
    await expectNoticed({
      name: `${slug}: rejectForeignReferences`,
      disable: () => dropHook(payload, slug, 'rejectForeignReferences'),
      look,
      second: hasTextsOnly
        ? {
            name: 'the check of formatted texts, in which no node may point anywhere',
            disable: () => dropHook(payload, slug, 'rejectOddRichText'),
          }
        : // The plugin’s own filter of documents also checks what is published, but not drafts.
          {
            name: 'the choice that a relation offers',
            disable: () => openChoice(payload, slug, 'item'),
          },
    });
  });
});

describe('rejectCrossTenantFilters is needed', () => {
  it.each([...tenantCollections, 'users'] as CollectionSlug[])('%s', async (slug) => {
    const municipalities = payload.db.collections['municipalities']!.collection;
    await municipalities.updateMany({}, { $set: { costs: [{ name: 'x', perYear: 4711 }] } });
    await makeDocument(stage.world, slug, stage.world.a);
    const path = slug === 'users' ? 'tenants__tenant.costs.perYear' : 'tenant__costs.perYear';
    await expectNoticed({
      name: `${slug}: rejectCrossTenantFilters`,
      disable: () => dropHook(payload, slug, 'rejectCrossTenantFilters'),
      look: async () => {
        // An administrator of A who is an employee elsewhere: may list accounts, but not learn B’s
        // costs.
        const by = getToken('guestInB');
        const ask = async (value: number) => {
          const filter = `where[${path}][equals]=${String(value)}`;
          const { status, body } = await callRest(by, 'GET', `/${slug}/count?${filter}`);
          return JSON.stringify([status, body]);
        };
        const order = await callRest(by, 'GET', `/${slug}?sort=${path}`);
        return [
          ...((await ask(4711)) === (await ask(1)) ? [] : [`${slug} counts by costs`]),
          ...(order.status === 400 ? [] : [`${slug} sorts by costs`]),
        ];
      },
      second: {
        name: 'the rule of the costs',
        disable: () => openField(payload, 'municipalities', 'costs'),
      },
    });
  });
});

/** Whether the stored value contains this value as it was sent. Stored rows have an id as well. */
const holds = (stored: unknown, sent: unknown): boolean => {
  const words = (JSON.stringify(sent).match(/"[\w.:-]{6,}"|true|\d{6,}/g) ?? []).map(String);
  const text = JSON.stringify(stored ?? null);
  return words.length > 0 && words.some((word) => text.includes(word) && !word.includes('slug"'));
};

describe('the access rule of a field is needed', () => {
  /** Passes the rule of the collection, and would write the field if its rule allowed it. */
  const writer: Partial<Record<string, ActorName>> = {
    municipalities: 'functionalAdmin',
    users: 'functionalAdmin',
  };
  /** Fields of Payload and the plugin, whose guards have tests of their own here. */
  const others = ['tenant', 'tenants', 'hash', 'salt', 'resetPasswordToken'];
  /** Their own hook guards them too, whatever the rule allows. */
  const seconds: Record<string, string> = {
    formerSlugs: 'assignSlug',
    ownAddress: 'uniqueSlugField',
    editedBy: 'recordEditor',
    usedFiles: 'recordUsedFiles',
    saved: 'recordSave',
    archivedAt: 'guardArchived',
    restoredAt: 'guardArchived',
    displayName: 'guardArchived',
    password: 'rejectPassword',
    email: 'guardEmail',
    withoutPlaceSince: 'updateAccountState',
    accountVersion: 'updateAccountState',
    rightsLostVersion: 'updateAccountState',
    'tenants.membershipKey': 'updateAccountState',
  };
  const values: Record<string, unknown> = {
    text: 'door-een-ander',
    email: 'door-een-ander@voorbeeld.example',
    date: '2001-01-01T00:00:00.000Z',
    checkbox: true,
    number: 987_654,
  };
  const special: Record<string, unknown> = {
    formerSlugs: [{ slug: 'door-een-ander' }],
    programmeRoles: ['steeringGroupMember'],
    password: 'door-een-ander-bedacht',
    lastChange: { text: 'door-een-ander', at: '2001-01-01T00:00:00.000Z' },
    saved: { kind: 'door-een-ander', by: 'door-een-ander' },
    costs: [{ name: 'x', perYear: 1 }],
  };

  /** A hook of a published module clears the field; in a draft its rule stands alone. */
  const besides: Record<string, object> = { licenceEndedAt: { _status: 'draft' } };

  it.each(slugs)('%s', async (slug) => {
    const fields = guardedFields(payload.collections[slug].config.fields).filter(
      ([path, { access }]) =>
        !others.includes(path) && !path.startsWith('resetPassword') && access?.['update'],
    );
    for (const [path, field] of fields) {
      const value = special[path] ?? values[(field as { type?: string }).type ?? ''];
      const look: Look = async () => {
        const target = await makeTarget(stage.world, slug, inLibrary(slug) ? 'library' : 'A', {
          fresh: slug !== 'municipalities',
        });
        const by = getToken(writer[slug] ?? 'programmeAdmin');
        const hash = slug === 'users' ? (await storedUser(payload, target.id))['hash'] : '';
        await callRest(by, 'PATCH', `/${slug}/${target.id}`, { [path]: value, ...besides[path] });
        const row = (await storedDocument(stage.world, slug, target.id))!;
        const written =
          path === 'password'
            ? (await storedUser(payload, target.id))['hash'] !== hash
            : holds(row[path], value);
        return written ? [`${slug}.${path} written`] : [];
      };
      if (path === 'costs') continue;
      const second = seconds[path];
      if (second) {
        // The hook computes the field whatever a request contains, so opening the rule alone
        // changes nothing that is stored.
        expect(await withoutGuards([() => openField(payload, slug, path)], look)).toEqual([]);
        seen.push([`${slug}.${path}: rule of the field`, `held by ${second} alone as well`]);
      } else {
        await expectNoticed({
          name: `${slug}.${path}: rule of the field`,
          disable: () => openField(payload, slug, path),
          look,
        });
      }
    }
  });

  it('municipalities.costs', async () => {
    await expectNoticed({
      name: 'municipalities.costs: rule of the field',
      disable: () => openField(payload, 'municipalities', 'costs'),
      look: async () => {
        const municipalities = payload.db.collections['municipalities']!.collection;
        await municipalities.updateMany(
          {},
          { $set: { costs: [{ name: 'geheim', perYear: 4711 }] } },
        );
        const at = `/municipalities/${stage.world.a}`;
        const { body } = await callRest(getToken('contentManager'), 'GET', at);
        return JSON.stringify(body).includes('4711') ? ['contentManager reads the costs'] : [];
      },
    });
  });
});

describe('a guard of accounts is needed', () => {
  const grab =
    (
      data: () => object,
      changed: (before: Record<string, unknown>, after: Record<string, unknown>) => boolean,
      by: ActorName,
      memberships: () => object[],
    ): Look =>
    async () => {
      const id = await makeDocument(stage.world, 'users', stage.world.a);
      const rows = memberships();
      if (rows.length > 0) {
        await payload.db.collections['users']!.collection.updateOne(
          { _id: objectId(payload, id) as never },
          { $set: { tenants: rows } },
        );
      }
      const before = await storedUser(payload, id);
      await callRest(getToken(by), 'PATCH', `/users/${id}`, data());
      const after = await storedUser(payload, id);
      return changed(before, after) ? [`${by}: PATCH /users/:id ${JSON.stringify(data())}`] : [];
    };
  const row = (tenant: string, ...roles: string[]) => ({
    tenant: objectId(payload, tenant),
    roles,
  });

  const guards: [string, Look, (() => Restore)?][] = [
    [
      'guardRoles',
      grab(
        () => ({
          tenants: [
            { tenant: stage.world.a, roles: ['employee'] },
            { tenant: stage.world.b, roles: ['functionalAdmin'] },
          ],
        }),
        (before, after) =>
          (before['tenants'] as unknown[]).length !== (after['tenants'] as unknown[]).length,
        'guestInB',
        () => [],
      ),
    ],
    [
      'guardSharedAccount',
      grab(
        () => ({ name: `Gekaapt ${String(Math.random()).slice(2)}` }),
        (before, after) => before['name'] !== after['name'],
        'functionalAdmin',
        () => [row(stage.world.a, 'employee'), row(stage.world.b, 'employee')],
      ),
    ],
  ];

  it.each(guards)('%s', async (name, look, second) => {
    await expectNoticed({
      name: `users: ${name}`,
      disable: () => dropHook(payload, 'users', name),
      look,
      ...(second ? { second: { name: 'the rule of the field', disable: second } } : {}),
    });
  });

  it('rejectPassword', async () => {
    await expectNoticed({
      name: 'users.password: rejectPassword',
      disable: () => dropFieldHooks(payload, 'users', 'password'),
      look: grab(
        () => ({ password: 'een-overgenomen-account' }),
        (before, after) => before['hash'] !== after['hash'],
        'functionalAdmin',
        () => [],
      ),
      second: {
        name: 'the rule of the field',
        disable: () => openField(payload, 'users', 'password'),
      },
    });
  });

  it('rejectStaleForm', async () => {
    await expectNoticed({
      name: 'users.accountVersion: rejectStaleForm',
      disable: () => dropFieldHooks(payload, 'users', 'accountVersion'),
      look: grab(
        () => ({
          accountVersion: 0,
          tenants: [{ tenant: stage.world.a, roles: ['employee', 'digicoach'] }],
        }),
        (before, after) => JSON.stringify(before['tenants']) !== JSON.stringify(after['tenants']),
        'functionalAdmin',
        () => [],
      ),
    });
  });

  it('rejectWithoutMembership', async () => {
    await expectNoticed({
      name: 'users: rejectWithoutMembership',
      disable: () => dropHook(payload, 'users', 'rejectWithoutMembership'),
      look: async () => {
        const email = 'withoutmunicipality@voorbeeld.example';
        const { body } = await callRest(null, 'POST', '/users/login', { email, password });
        return JSON.stringify(body).includes('"token":"')
          ? ['somebody without a place signs in']
          : [];
      },
    });
  });

  it('rejectPayloadReset', async () => {
    await expectNoticed({
      name: 'users: rejectPayloadReset',
      disable: () => dropHook(payload, 'users', 'rejectPayloadReset'),
      look: async () => {
        const email = 'employee@voorbeeld.example';
        const users = payload.db.collections['users']!.collection;
        await users.updateOne({ email }, { $unset: { resetPasswordToken: '' } });
        await callRest(null, 'POST', '/users/forgot-password', { email });
        // Our own route replaces Payload's, so the operation itself is called too.
        await payload
          .forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
          .catch(() => undefined);
        const user = await users.findOne({ email });
        return user?.['resetPasswordToken']
          ? ['an anonymous visitor requests a reset from Payload']
          : [];
      },
    });
  });

  it('a session of an archived municipality ends', async () => {
    const sessions = payload.db.collections['account-sessions']!.collection;
    const users = payload.db.collections['users']!.collection;
    await expectNoticed({
      name: 'session: who belongs nowhere',
      disable: mock('hasMembership'),
      look: async () => {
        // Simulates an account that did not change since: only the missing membership remains.
        const user = await users.findOne({ email: 'ofarchived@voorbeeld.example' });
        const accountVersion = user!['accountVersion'] as number;
        await sessions.updateMany({ userId: String(user!._id) }, { $set: { accountVersion } });
        const { body } = await callRest(getToken('ofArchived'), 'GET', '/users/me');
        return JSON.stringify(body).includes('"exp"')
          ? ['somebody of an archived municipality is in']
          : [];
      },
    });
  });

  it('a session is valid for one version of the account', async () => {
    const users = payload.db.collections['users']!.collection;
    const email = 'servicedesk@voorbeeld.example';
    await expectNoticed({
      name: 'session: the version of the account',
      disable: () => {
        const before = payload.authStrategies;
        payload.authStrategies = [
          {
            name: 'session',
            authenticate: async (args) => {
              // The same, with the version of the account set to that of the session.
              const user = await users.findOne({ email });
              const accountVersion = 1;
              await users.updateOne({ _id: user!._id }, { $set: { accountVersion } });
              return sessionStrategy.authenticate(args);
            },
          },
        ];
        return () => {
          payload.authStrategies = before;
        };
      },
      look: async () => {
        await users.updateOne({ email }, { $set: { accountVersion: 2 } });
        const { body } = await callRest(getToken('serviceDesk'), 'GET', '/users/me');
        await users.updateOne({ email }, { $set: { accountVersion: 1 } });
        return JSON.stringify(body).includes('"exp"') ? ['an ended session opens'] : [];
      },
    });
  });

  it('first register', async () => {
    const users = payload.db.collections['users']!.collection;
    const { endpoints } = payload.collections.users.config;
    await expectNoticed({
      name: 'users: noFirstRegister',
      disable: () => {
        if (endpoints === false) throw new Error('no routes');
        const index = endpoints.findIndex(({ path }) => path === '/first-register');
        const [ours] = endpoints.splice(index, 1);
        return () => endpoints.splice(index, 0, ours!);
      },
      look: async () => {
        const all = await users.find().toArray();
        await users.deleteMany({});
        const data = {
          name: 'Eerste',
          email: 'eerste@voorbeeld.example',
          password,
          programmeRoles: ['programmeAdmin'],
        };
        await callRest(null, 'POST', '/users/first-register', data);
        const made = await users.countDocuments({});
        await users.deleteMany({});
        await users.insertMany(all);
        return made > 0 ? ['an anonymous visitor registers as the first'] : [];
      },
    });
  });
});

describe('the key of the site is needed', () => {
  it('page-changes', async () => {
    await expectNoticed({
      name: 'page-changes: isFrontend',
      disable: mock('isFrontend'),
      look: async () => {
        const { status } = await callRest(null, 'GET', '/page-changes');
        return status === 404 ? [] : ['an anonymous visitor gets the changes'];
      },
    });
  });
});

describe('a guard of archived municipalities is needed', () => {
  it.each([...tenantCollections].filter((slug) => slug !== 'news-publications'))(
    '%s',
    async (slug) => {
      const look =
        (method: 'PATCH' | 'DELETE'): Look =>
        async () => {
          const id = await makeDocument(stage.world, slug, stage.world.b);
          const municipalities = payload.db.collections['municipalities']!.collection;
          const b = { _id: objectId(payload, stage.world.b) as never };
          await municipalities.updateOne(b, { $set: { archivedAt: new Date() } });
          const data = method === 'PATCH' ? fixtures[slug]?.change() : undefined;
          const { status } = await callRest(
            getToken('programmeAdmin'),
            method,
            `/${slug}/${id}`,
            data,
          );
          await municipalities.updateOne(b, { $unset: { archivedAt: '' } });
          return status < 300
            ? [`programmeAdmin: ${method} /${slug} in an archived municipality`]
            : [];
        };
      await expectNoticed({
        name: `${slug}: rejectArchivedWrite`,
        disable: () => dropHook(payload, slug, 'rejectArchivedWrite'),
        look: look('PATCH'),
      });
      await expectNoticed({
        name: `${slug}: refuseArchivedDelete`,
        disable: () => dropHook(payload, slug, ''),
        look: look('DELETE'),
      });
    },
  );

  it('the municipality itself', async () => {
    await expectNoticed({
      name: 'municipalities: guardArchived',
      disable: () => dropHook(payload, 'municipalities', 'guardArchived'),
      look: async () => {
        const municipalities = payload.db.collections['municipalities']!.collection;
        const b = { _id: objectId(payload, stage.world.b) as never };
        await municipalities.updateOne(b, { $set: { archivedAt: new Date() } });
        const at = `/municipalities/${stage.world.b}`;
        const { status } = await callRest(getToken('programmeAdmin'), 'PATCH', at, {
          libraryPolicy: 'all',
        });
        await municipalities.updateOne(b, { $unset: { archivedAt: '' } });
        return status < 300 ? ['an archived municipality changes'] : [];
      },
    });
  });
});

describe('a guard of our own routes is needed', () => {
  const cases = ownRoutes
    .filter(({ name }) => name !== 'choose a municipality' && name !== 'unlock')
    .map((route) => [route.route, route.name, route.slugs[0]!] as const);

  it.each(cases)('%s: %s', async (route, name, slug) => {
    const look = matrix(slug, name);
    await expectNoticed({
      name: `${route} (${slug}): who asks`,
      disable: mock('toActor'),
      look,
      second: { name: 'being signed in', disable: signEverybodyIn },
    });
    await expectNoticed({
      name: `${route} (${slug}): what they may`,
      disable: mock('can'),
      look,
    });
  });

  it('asUser', async () => {
    await expectNoticed({
      name: 'asUser',
      disable: mock('asUser'),
      look: matrix(
        'library-modules',
        'see how a municipality stands to a document',
        'make an own version',
      ),
    });
  });

  it('the site, its files and the dashboard', async () => {
    const file = await makeOfferedFile(stage.world, stage.world.b);
    const look: Look = async () => {
      const by = getToken('employee');
      const site = await callGraphql(by, '{ Site(municipality: "bedorp") { status } }');
      const figures = await callGraphql(by, '{ SiteDashboard { status } }');
      const download = await callRest(by, 'GET', `/site-files/bedorp/${file}`);
      return [
        ...(JSON.stringify(site.body).includes('OPEN') ? ['employee of A sees the site of B'] : []),
        ...(JSON.stringify(figures.body).includes('OPEN') ? ['employee opens the dashboard'] : []),
        ...(download.status === 200 ? ['employee of A gets a file of B'] : []),
      ];
    };
    await expectNoticed({ name: 'siteAccess', disable: mock('site.open'), look });
    await expectNoticed({ name: 'SiteDashboard', disable: mock('dashboard.open'), look });
  });
});
