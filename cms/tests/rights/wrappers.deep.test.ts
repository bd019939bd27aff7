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
import { type ActorName, allActors, oneOfEachClass } from '../../src/testing/operations/actors.ts';
import { inLibrary, openCollections } from '../../src/testing/operations/expectations.ts';
import { createRightsFixture } from '../../src/testing/operations/create-rights-fixture.ts';
import { operations } from '../../src/testing/operations/operations.ts';
import { ownRoutes } from '../../src/testing/operations/own-routes.ts';
import { runEverywhere } from '../../src/testing/operations/run-everywhere.ts';
import type { RightsFixture } from '../../src/testing/operations/run-operation.ts';
import { makeTarget, storedDocument } from '../../src/testing/operations/targets.ts';
import { referenceFields, withValue } from '../../src/testing/reference-fields.ts';
import { storedUser } from '../../src/testing/stored-user.ts';
import type * as HasMembership from '../../src/features/accounts/model/has-membership.ts';
import { sessionStrategy } from '../../src/features/accounts/sessions/session-strategy.ts';
import type * as IsFrontend from '#platform/http/is-frontend.ts';
import type * as ActorModule from '#platform/access/actor.ts';
import type * as AsUser from '#platform/access/user-client.ts';
import type * as Roles from '@digivaardig/contracts/roles';
import { tenantCollections } from '@digivaardig/contracts/roles';

/*
 * Takes each guard away in turn and sees the tests on rights turn red: a guard that can be taken
 * away unseen is a hole in the tests. Where two guards hold the same door, each says which the
 * other is, and both together must be seen.
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
  /** Guards that are taken away one by one; the others all go with `can`. */
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
/** Guard → what saw that it was gone. */
const seen: [string, string][] = [];

beforeAll(async () => {
  payload = await openCms();
  stage = await createRightsFixture(payload, allActors);
});
afterAll(async () => {
  const width = Math.max(...seen.map(([guard]) => guard.length));
  const lines = seen.map(([guard, by]) => `${guard.padEnd(width)}  ${by}`);
  process.stdout.write(`\nGuard taken away → what turned red\n${lines.join('\n')}\n`);
  await payload.destroy();
});

const getToken = (name: ActorName): string | null => stage.tokens.get(name) ?? null;

/** What goes otherwise than expected, in the part of the tests that should notice. */
type Look = () => Promise<string[]>;

interface Guard {
  name: string;
  takeAway: () => Restore;
  look: Look;
  /** What holds the same door. */
  second?: { name: string; takeAway: () => Restore };
}

async function withoutGuards(guards: (() => Restore)[], look: Look): Promise<string[]> {
  const mends = guards.map((takeAway) => takeAway());
  try {
    return await look();
  } finally {
    mends.reverse().forEach((mend) => {
      mend();
    });
    // What a missing guard let happen to documents is not the next guard's affair.
    stage.targets.clear();
  }
}

async function isSeen({ name, takeAway, look, second }: Guard): Promise<void> {
  expect(await withoutGuards([], look), `${name}: red before anything was taken away`).toEqual([]);
  const alone = await withoutGuards([takeAway], look);
  if (alone.length > 0) {
    seen.push([name, alone[0]!.slice(0, 110)]);
    return;
  }
  expect(second, `${name} can be taken away and no test turns red`).toBeDefined();
  const both = await withoutGuards([takeAway, second!.takeAway], look);
  expect(both, `${name} and ${second!.name} can both be taken away unseen`).not.toEqual([]);
  seen.push([name, `with ${second!.name}: ${both[0]!.slice(0, 80)}`]);
}

/** The operations of the matrix, of one collection, by everybody. */
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

/** Takes a visitor for somebody who administers the programme. */
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

describe('the rules of a collection', () => {
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
      ? { name: 'guardTenant', takeAway: () => dropHook(payload, slug, 'guardsTenant') }
      : { name: 'the rule of its fields', takeAway: () => openField(payload, slug, 'password') };
    await isSeen({
      name: `${slug}: access.${action}`,
      takeAway: () => openAccess(payload, slug, action),
      look: matrix(slug, ...looks[action]!),
      ...(action === 'create' && (isTenants(slug) || slug === 'users') ? { second } : {}),
    });
  });

  it('users: admin', async () => {
    await isSeen({
      name: 'users: access.admin',
      takeAway: () => openAccess(payload, 'users', 'admin'),
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
    await isSeen({
      name: `programme: access.${action}`,
      takeAway: () => {
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

describe('guardTenant', () => {
  it.each([...tenantCollections])('%s', async (slug) => {
    // Nobody makes publications; opening the rule shows that the guard alone holds.
    const isClosed = slug === 'news-publications';
    await isSeen({
      name: `${slug}: guardTenant`,
      takeAway: () => dropHook(payload, slug, 'guardsTenant'),
      look: matrix(slug, 'create'),
      ...(isClosed
        ? {
            second: {
              name: 'access.create',
              takeAway: () => openAccess(payload, slug, 'create'),
            },
          }
        : {}),
    });
  });

  it.each([...tenantCollections])('%s: a document stays in its municipality', async (slug) => {
    if (slug === 'news-publications') return;
    await isSeen({
      name: `${slug}: guardTenant, moving`,
      takeAway: () => dropHook(payload, slug, 'guardsTenant'),
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

describe('rejectForeignReferences', () => {
  it('stands at collections that hold references', () => {
    const guarded = slugs.filter((slug) => hasHook(payload, slug, 'rejectForeignReferences'));
    expect(guarded.length).toBeGreaterThan(10);
  });

  it.each(slugs)('%s', async (slug) => {
    const fields = referenceFields(payload.collections[slug].config).filter(
      ({ offers, path }) =>
        path[0] !== 'overrides' && (offers.length === 0 || offers.some((one) => isTenants(one))),
    );
    if (!hasHook(payload, slug, 'rejectForeignReferences') || fields.length === 0) return;
    // A closed collection is written by the programme’s administrator once its rule is open.
    const isClosed = slug === 'news-publications';
    const open = isClosed
      ? [() => openAccess(payload, slug, 'create'), () => dropHook(payload, slug, 'guardsTenant')]
      : [];
    const look: Look = async () => {
      const wrong: string[] = [];
      const mends = open.map((takeAway) => takeAway());
      for (const { path, offers, value } of fields) {
        const at = (offers.find((one) => isTenants(one)) ?? 'channels') as CollectionSlug;
        const foreign = await makeDocument(stage.world, at, stage.world.b);
        const own = inLibrary(slug) || slug === 'municipalities' ? {} : { tenant: stage.world.a };
        const base = { ...(await fixtures[slug]!.data(stage.world)), ...own };
        const data = withValue(base, path, value(at, foreign));
        const { status } = await callRest(getToken('programmeAdmin'), 'POST', `/${slug}`, data);
        if (status === 201) wrong.push(`${slug}.${path.join('.')} points at B`);
      }
      mends.forEach((mend) => {
        mend();
      });
      return wrong;
    };
    await isSeen({
      name: `${slug}: rejectForeignReferences`,
      takeAway: () => dropHook(payload, slug, 'rejectForeignReferences'),
      look,
      // What is published is checked by the plugin’s choice of documents too; drafts are not.
      second: {
        name: 'the choice that a relation offers',
        takeAway: () => openChoice(payload, slug, 'item'),
      },
    });
  });
});

describe('rejectCrossTenantFilters', () => {
  it.each([...tenantCollections, 'users'] as CollectionSlug[])('%s', async (slug) => {
    const municipalities = payload.db.collections['municipalities']!.collection;
    await municipalities.updateMany({}, { $set: { costs: [{ name: 'x', perYear: 4711 }] } });
    await makeDocument(stage.world, slug, stage.world.a);
    const path = slug === 'users' ? 'tenants__tenant.costs.perYear' : 'tenant__costs.perYear';
    await isSeen({
      name: `${slug}: rejectCrossTenantFilters`,
      takeAway: () => dropHook(payload, slug, 'rejectCrossTenantFilters'),
      look: async () => {
        // An administrator of A elsewhere an employee: may list accounts, and not learn B’s costs.
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
        takeAway: () => openField(payload, 'municipalities', 'costs'),
      },
    });
  });
});

/** Is this value, as it was sent, in what is stored? A row that is stored has an id besides. */
const holds = (stored: unknown, sent: unknown): boolean => {
  const words = (JSON.stringify(sent).match(/"[\w.:-]{6,}"|true/g) ?? []).map(String);
  const text = JSON.stringify(stored ?? null);
  return words.length > 0 && words.some((word) => text.includes(word) && !word.includes('slug"'));
};

describe('the rules of a field', () => {
  /** Who gets past the rule of the collection, and would write the field if they could. */
  const writer: Partial<Record<string, ActorName>> = {
    municipalities: 'functionalAdmin',
    users: 'functionalAdmin',
  };
  /** Payload's and the plugin's own, held by guards that have their own lines here. */
  const others = ['tenant', 'tenants', 'hash', 'salt', 'resetPasswordToken'];
  /** Held by their own hook as well, whatever the rule says. */
  const seconds: Record<string, string> = {
    formerSlugs: 'assignSlug',
    ownAddress: 'assignSlug',
    editedBy: 'recordEditor',
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
    costs: [{ name: 'x', perYear: 1 }],
  };

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
        await callRest(by, 'PATCH', `/${slug}/${target.id}`, { [path]: value });
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
        // The hook settles the field whatever comes in, so opening the rule alone changes nothing
        // that is stored.
        expect(await withoutGuards([() => openField(payload, slug, path)], look)).toEqual([]);
        seen.push([`${slug}.${path}: rule of the field`, `held by ${second} alone as well`]);
      } else {
        await isSeen({
          name: `${slug}.${path}: rule of the field`,
          takeAway: () => openField(payload, slug, path),
          look,
        });
      }
    }
  });

  it('municipalities.costs', async () => {
    await isSeen({
      name: 'municipalities.costs: rule of the field',
      takeAway: () => openField(payload, 'municipalities', 'costs'),
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

describe('what guards an account', () => {
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
    await isSeen({
      name: `users: ${name}`,
      takeAway: () => dropHook(payload, 'users', name),
      look,
      ...(second ? { second: { name: 'the rule of the field', takeAway: second } } : {}),
    });
  });

  it('rejectPassword', async () => {
    await isSeen({
      name: 'users.password: rejectPassword',
      takeAway: () => dropFieldHooks(payload, 'users', 'password'),
      look: grab(
        () => ({ password: 'een-overgenomen-account' }),
        (before, after) => before['hash'] !== after['hash'],
        'functionalAdmin',
        () => [],
      ),
      second: {
        name: 'the rule of the field',
        takeAway: () => openField(payload, 'users', 'password'),
      },
    });
  });

  it('rejectStaleForm', async () => {
    await isSeen({
      name: 'users.accountVersion: rejectStaleForm',
      takeAway: () => dropFieldHooks(payload, 'users', 'accountVersion'),
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
    await isSeen({
      name: 'users: rejectWithoutMembership',
      takeAway: () => dropHook(payload, 'users', 'rejectWithoutMembership'),
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
    await isSeen({
      name: 'users: rejectPayloadReset',
      takeAway: () => dropHook(payload, 'users', 'rejectPayloadReset'),
      look: async () => {
        const email = 'employee@voorbeeld.example';
        const users = payload.db.collections['users']!.collection;
        await users.updateOne({ email }, { $unset: { resetPasswordToken: '' } });
        await callRest(null, 'POST', '/users/forgot-password', { email });
        // Our own route stands before Payload's, so the operation itself is asked too.
        await payload
          .forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
          .catch(() => undefined);
        const user = await users.findOne({ email });
        return user?.['resetPasswordToken'] ? ['a stranger asks Payload for a reset'] : [];
      },
    });
  });

  it('a session of an archived municipality ends', async () => {
    const sessions = payload.db.collections['account-sessions']!.collection;
    const users = payload.db.collections['users']!.collection;
    await isSeen({
      name: 'session: who belongs nowhere',
      takeAway: mock('hasMembership'),
      look: async () => {
        // As if the account had not changed since: what is left is that it belongs nowhere.
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

  it('a session is for one version of the account', async () => {
    const users = payload.db.collections['users']!.collection;
    const email = 'servicedesk@voorbeeld.example';
    await isSeen({
      name: 'session: the version of the account',
      takeAway: () => {
        const before = payload.authStrategies;
        payload.authStrategies = [
          {
            name: 'session',
            authenticate: async (args) => {
              // The same, with the account put at the version that the session is for.
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
    await isSeen({
      name: 'users: noFirstRegister',
      takeAway: () => {
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
        return made > 0 ? ['a stranger registers as the first'] : [];
      },
    });
  });
});

describe('the key of the site', () => {
  it('page-changes', async () => {
    await isSeen({
      name: 'page-changes: isFrontend',
      takeAway: mock('isFrontend'),
      look: async () => {
        const { status } = await callRest(null, 'GET', '/page-changes');
        return status === 404 ? [] : ['a stranger hears what changed'];
      },
    });
  });
});

describe('what closes an archived municipality', () => {
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
      await isSeen({
        name: `${slug}: rejectArchivedWrite`,
        takeAway: () => dropHook(payload, slug, 'rejectArchivedWrite'),
        look: look('PATCH'),
      });
      await isSeen({
        name: `${slug}: refuseArchivedDelete`,
        takeAway: () => dropHook(payload, slug, ''),
        look: look('DELETE'),
      });
    },
  );

  it('the municipality itself', async () => {
    await isSeen({
      name: 'municipalities: guardArchived',
      takeAway: () => dropHook(payload, 'municipalities', 'guardArchived'),
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

describe('what checks a route of our own', () => {
  const cases = ownRoutes
    .filter(({ name }) => name !== 'choose a municipality' && name !== 'unlock')
    .map((route) => [route.route, route.name, route.slugs[0]!] as const);

  it.each(cases)('%s: %s', async (route, name, slug) => {
    const look = matrix(slug, name);
    await isSeen({
      name: `${route} (${slug}): who asks`,
      takeAway: mock('toActor'),
      look,
      second: { name: 'being signed in', takeAway: signEverybodyIn },
    });
    await isSeen({
      name: `${route} (${slug}): what they may`,
      takeAway: mock('can'),
      look,
    });
  });

  it('asUser', async () => {
    await isSeen({
      name: 'asUser',
      takeAway: mock('asUser'),
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
    await isSeen({ name: 'siteAccess', takeAway: mock('site.open'), look });
    await isSeen({ name: 'SiteDashboard', takeAway: mock('dashboard.open'), look });
  });
});
