import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CollectionSlug, jwtSign, type Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { env } from '#platform/env.ts';
import { type Answer, callRest } from '../../src/testing/call-cms.ts';
import { makeDocument, pngFile } from '../../src/testing/fixtures.ts';
import { makePerson, password } from '../../src/testing/make-person.ts';
import { makeWorld, moduleData, getToken, type World } from '../../src/testing/make-world.ts';
import { objectId } from '../../src/testing/object-id.ts';
import { openCms } from '../../src/testing/open-cms.ts';
import { guardedFields } from '../../src/testing/break-wrapper.ts';
import { storedDocument } from '../../src/testing/rights/targets.ts';
import { storedUser } from '../../src/testing/stored-user.ts';

/**
 * One test for each advisory on Payload that can concern this product, whether or not the present
 * version fixes it: neither an upgrade nor a change of ours may reopen it. The advisories that
 * cannot concern it are listed at the end, with the reason.
 */
let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, [
    ...(['employee', 'contentManager', 'communicationOfficer'] as const),
    ...(['functionalAdmin', 'programmeAdmin', 'ofB'] as const),
  ]);
});

const by = (name: Parameters<typeof getToken>[1]): string => getToken(world, name);
const toText = ({ body }: Answer): string => JSON.stringify(body);
const users = () => payload.db.collections['users']!.collection;
const rows = (slug: CollectionSlug) => payload.db.collections[slug]!.collection;

const inB = () => ({ ...moduleData('In B', world.library.theme), tenant: world.b });
const countInB = () => rows('modules').countDocuments({ tenant: objectId(payload, world.b) });

describe('CVE-2026-105864: a user of A cannot create a document in B', () => {
  it.each(['', '?draft=true', '?draft=true&autosave=true'])('by REST%s', async (query) => {
    const before = await countInB();
    const answer = await callRest(by('contentManager'), 'POST', `/modules${query}`, inB());
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await countInB()).toBe(before);
  });

  it('by copying, moving, restoring or in bulk', async () => {
    const own = await makeDocument(world, 'modules', world.a);
    const before = await countInB();
    const token = by('contentManager');
    const data = { tenant: world.b, slug: 'verhuisd' };
    await callRest(token, 'POST', `/modules/${own}/duplicate`, data);
    await callRest(token, 'PATCH', `/modules/${own}`, data);
    await callRest(token, 'PATCH', `/modules/${own}?draft=true`, data);
    await callRest(token, 'PATCH', `/modules?where[id][equals]=${own}`, data);
    const versions = payload.db.versions['modules']!.collection;
    const version = await versions.findOne({ parent: objectId(payload, own) });
    await versions.updateOne(
      { _id: version!._id },
      { $set: { 'version.tenant': objectId(payload, world.b) } },
    );
    await callRest(token, 'POST', `/modules/versions/${String(version!._id)}`, {});
    expect(await countInB()).toBe(before);
  });
});

describe('CVE-2026-105860: a user who adds a membership to their own account', () => {
  it('gets none', async () => {
    const id = world.users.get('employee')!;
    const tenants = [
      { tenant: world.a, roles: ['employee'] },
      { tenant: world.b, roles: ['functionalAdmin'] },
    ];
    await callRest(by('employee'), 'PATCH', `/users/${id}`, { tenants });
    expect((await storedUser(payload, id))['tenants']).toHaveLength(1);
  });
});

describe('CVE-2026-105852: a filter through a relation', () => {
  it('finds nothing by the text of another municipality’s document', async () => {
    const secret = await makeDocument(world, 'channels', world.b);
    await rows('channels').updateOne(
      { _id: objectId(payload, secret) as never },
      { $set: { name: 'geheimkanaal' } },
    );
    const own = await makeDocument(world, 'materials', world.a);
    await rows('materials').updateOne(
      { _id: objectId(payload, own) as never },
      { $set: { channels: [objectId(payload, secret)] } },
    );
    const ask = async (word: string) =>
      toText(
        await callRest(
          by('communicationOfficer'),
          'GET',
          `/materials?where[channels.name][like]=${word}`,
        ),
      );
    expect(await ask('geheimkanaal')).toBe(await ask('ietsanders'));
  });
});

describe('CVE-2026-105847: filters on joins', () => {
  it('do not exist, as no collection has joins', () => {
    for (const { joins, polymorphicJoins } of payload.config.collections) {
      expect([joins, polymorphicJoins]).toEqual([{}, []]);
    }
  });
  it('are not accepted from a request either', async () => {
    const query = 'joins[users][where][resetPasswordToken][like]=a';
    const plain = await callRest(by('contentManager'), 'GET', '/modules?limit=1');
    const asked = await callRest(by('contentManager'), 'GET', `/modules?limit=1&${query}`);
    expect(asked.body).toEqual(plain.body);
  });
});

describe('CVE-2026-105859: the route that changes an order without a right', () => {
  it.each(['visitor', 'contentManager', 'ofB'] as const)('is closed to %s', async (name) => {
    const ids = [
      await makeDocument(world, 'news-queue', world.a),
      await makeDocument(world, 'news-queue', world.a),
    ];
    const order = async () =>
      JSON.stringify(
        await rows('news-queue')
          .find({}, { sort: { _id: 1 } })
          .toArray(),
      );
    const before = await order();
    const target = await rows('news-queue').findOne({ _id: objectId(payload, ids[0]) as never });
    for (const key of [target?.['_order'] as string, undefined]) {
      const { status } = await callRest(name === 'visitor' ? null : by(name), 'POST', '/reorder', {
        collectionSlug: 'news-queue',
        docsToMove: [ids[1]],
        newKeyWillBe: 'less',
        orderableFieldName: '_order',
        target: { id: ids[0], key },
      });
      // Without a key Payload would fill in missing keys; no document misses one.
      if (key !== undefined) expect(status).toBe(403);
    }
    expect(await order()).toBe(before);
  });
});

describe('CVE-2026-105851: copying fields that the user may not read', () => {
  /** Nothing of these comes along: a save writes the first anew, the second is a counter. */
  const harmless = ['saved', 'claims'];

  it('is disabled for collections with such fields', () => {
    const hidden = payload.config.collections.filter(({ fields }) =>
      guardedFields(fields).some(
        ([path, { access }]) => access?.['read'] && !harmless.includes(path),
      ),
    );
    const open = hidden.filter(({ disableDuplicate }) => !disableDuplicate);
    expect(hidden.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['municipalities', 'users']),
    );
    expect(open.map(({ slug }) => slug)).toEqual([]);
  });

  it('tells in a copy who copied, not who saved the original', async () => {
    const id = await makeDocument(world, 'modules', world.a);
    const token = by('programmeAdmin');
    const answer = await callRest(token, 'POST', `/modules/${id}/duplicate`, {});
    expect(answer.status).toBe(200);
    expect(toText(answer)).not.toContain('"saved"');
    const copy = await storedDocument(
      world,
      'modules',
      (answer.body as { doc: { id: string } }).doc.id,
    );
    expect(copy?.['saved']).toMatchObject({
      kind: 'created',
      by: world.users.get('programmeAdmin'),
    });
  });
});

describe('CVE-2026-105849: API keys in responses', () => {
  it('do not exist, as no collection has API keys', async () => {
    const token = by('programmeAdmin');
    expect(Boolean(payload.collections.users.config.auth.useAPIKey)).toBe(false);
    expect(toText(await callRest(token, 'GET', '/users?limit=100'))).not.toMatch(/apiKey/i);
    const id = world.users.get('employee')!;
    const { status } = await callRest(token, 'POST', `/users/${id}/api-key/reveal`, {});
    expect(status).toBe(404);
  });
});

describe('CVE-2026-105855: the access rule of the password is skipped', () => {
  it('but no administrator can set another’s password', async () => {
    const id = world.users.get('employee')!;
    const before = (await storedUser(payload, id))['hash'];
    for (const name of ['functionalAdmin', 'programmeAdmin'] as const) {
      await callRest(by(name), 'PATCH', `/users/${id}`, { password: 'een-overgenomen-account' });
      await callRest(by(name), 'PATCH', `/users?where[id][equals]=${id}`, {
        password: 'een-overgenomen-account',
      });
    }
    expect((await storedUser(payload, id))['hash']).toBe(before);
  });
});

describe('CVE-2026-105853: responses of refresh and reset', () => {
  it('contain the account as its owner may see it, without hidden fields', async () => {
    const person = await makePerson(payload, {
      name: 'ververser',
      memberships: [{ tenant: world.a, roles: ['employee'] }],
    });
    const answers = [
      await callRest(person.token, 'POST', '/users/refresh-token'),
      await callRest(null, 'POST', '/users/reset-password', { token: 'geraden', password }),
    ];
    for (const answer of answers) {
      expect(toText(answer)).not.toMatch(/"(hash|salt|resetPassword\w*|password|lockUntil)"/);
    }
  });
});

describe('CVE-2026-105863: a field that replaces a claim of the token', () => {
  it('does not exist, and the token names its owner', async () => {
    const inToken: unknown[] = [];
    const walk = (fields: readonly unknown[]): void => {
      for (const field of fields as { saveToJWT?: unknown; name?: string; fields?: unknown[] }[]) {
        if (field.saveToJWT) inToken.push(field.saveToJWT === true ? field.name : field.saveToJWT);
        walk(field.fields ?? []);
      }
    };
    walk(payload.collections.users.config.fields);
    const reserved = ['id', 'email', 'collection', 'sid', 'exp', 'iat', 'iss', 'sub', 'aud'];
    expect(inToken.filter((name) => reserved.includes(String(name)) && name !== 'email')).toEqual(
      [],
    );
    const claims = JSON.parse(
      Buffer.from(by('employee').split('.')[1]!, 'base64url').toString(),
    ) as Record<string, unknown>;
    expect(Object.keys(claims).sort()).toEqual(['exp', 'iat', 'sid']);
  });

  it('has no effect, as a token that is signed as Payload signs is rejected', async () => {
    const { token } = await jwtSign({
      secret: payload.secret,
      tokenExpiration: 3600,
      fieldsToSign: { id: world.users.get('programmeAdmin'), collection: 'users', sid: 'x' },
    });
    expect((await callRest(token, 'GET', '/users/me')).body).toMatchObject({ user: null });
    expect((await callRest(token, 'GET', '/users')).status).toBe(403);
  });

  it('gives no right, as rights come from the database', async () => {
    const [head, body, mark] = by('employee').split('.') as [string, string, string];
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
    const forged = { ...claims, programmeRoles: ['programmeAdmin'] };
    const packed = Buffer.from(JSON.stringify(forged)).toString('base64url');
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    for (const token of [`${head}.${packed}.${mark}`, `${none}.${packed}.`]) {
      const { body: me } = await callRest(token, 'GET', '/users/me');
      expect(me).toMatchObject({ user: null });
    }
    expect((await callRest(by('employee'), 'GET', '/users')).body).toMatchObject({ totalDocs: 1 });
  });
});

describe('CVE-2026-105858: the registration of the first administrator', () => {
  it('is rejected, also without any account', async () => {
    const all = await users().find().toArray();
    await users().deleteMany({});
    const { status } = await callRest(null, 'POST', '/users/first-register', {
      name: 'Eerste',
      email: 'eerste@voorbeeld.example',
      password,
      programmeRoles: ['programmeAdmin'],
    });
    const made = await users().countDocuments({});
    await users().insertMany(all);
    expect([status, made]).toEqual([403, 0]);
  });
});

describe('CVE-2026-105865: deleting a file outside its folder', () => {
  it('is impossible, whatever file name is stored', async () => {
    const outside = path.join(env.MEDIA_DIR, 'library');
    const other = await makeDocument(world, 'library-files', null);
    const { filename } = (await rows('library-files').findOne({
      _id: objectId(payload, other) as never,
    })) as unknown as { filename: string };
    const own = await makeDocument(world, 'files', world.a);
    await rows('files').updateOne(
      { _id: objectId(payload, own) as never },
      { $set: { filename: `../library/${filename}` } },
    );
    await callRest(by('contentManager'), 'DELETE', `/files/${own}`);
    expect(existsSync(path.join(outside, filename))).toBe(true);
  });
});

describe('CVE-2026-105862: an SVG file with a script', () => {
  it.each(['image/svg+xml', 'image/png', 'text/xml'])('is rejected as %s', async (type) => {
    const bytes = new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
    );
    for (const name of ['x.svg', 'x.png', 'x.xml', 'x.svg.png']) {
      const data = { description: 'x', tenant: world.a };
      const { status } = await callRest(by('contentManager'), 'POST', '/files', data, {
        name,
        type,
        bytes,
      });
      expect(status).toBe(400);
    }
  });
});

describe('CVE-2026-105861 and 27567: fetching a URL on the server, with the cookie', () => {
  it('is impossible for everybody', async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const id = await makeDocument(world, 'files', world.a);
    const token = by('contentManager');
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '0x7f.1', '2130706433']) {
      const url = `http://${host}:${String(port)}/x.png`;
      const there = encodeURIComponent(url);
      await callRest(token, 'GET', `/files/paste-url/${id}?src=${there}`);
      await callRest(token, 'GET', `/files/paste-url?src=${there}`);
      const data = { description: 'x', tenant: world.a, url, filename: 'x.png' };
      const { status } = await callRest(token, 'POST', '/files', data);
      expect(status).toBe(400);
      await callRest(token, 'PATCH', `/files/${id}`, {
        url,
        filename: 'x.png',
        uploadEdits: { crop: { x: 0, y: 0, width: 1, height: 1 } },
      });
    }
    await new Promise((resolve) => server.close(resolve));
    expect(asked).toBe(0);
  });
});

describe('CVE-2026-105854: a multipart form that blocks the server', () => {
  it('is answered in time with a slow boundary or slow headers', async () => {
    for (const boundary of [`${'-'.repeat(60)}x`, 'a'.repeat(5000), `${'\t'.repeat(2000)}a`]) {
      const headers = { 'Content-Type': `multipart/form-data; boundary=${boundary}` };
      const body = `--${boundary}\r\nContent-Disposition: form-data; name="${'a;'.repeat(2000)}`;
      const { status } = await callRest(
        ...([by('contentManager'), 'POST', '/files', undefined, undefined] as const),
        { headers, body },
      ).catch(() => ({ status: 400 }));
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
  });
});

describe('CVE-2026-105844: prototype pollution by names in data', () => {
  it('is rejected and has no effect', async () => {
    for (const text of [
      '{"__proto__":{"isAdmin":true}}',
      '{"constructor":{"prototype":{"isAdmin":true}}}',
      '{"title":"x","theme":{"__proto__":{"isAdmin":true}}}',
    ]) {
      const { status } = await callRest(
        ...([by('contentManager'), 'POST', '/modules?draft=true', undefined, undefined] as const),
        { headers: { 'Content-Type': 'application/json' }, body: text },
      );
      expect(status).toBe(400);
      const query = 'where[__proto__][isAdmin]=true&select[constructor][prototype][isAdmin]=true';
      await callRest(by('contentManager'), 'GET', `/modules?${query}`);
    }
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

describe('CVE-2026-34751: a password reset', () => {
  it.each([[['a']], [{ $gt: '' }], [null], [true], [0], ['']])(
    'rejects the code %j',
    async (token) => {
      const before = JSON.stringify(await users().find().toArray());
      const data = { token, password: 'een-overgenomen-account' };
      const { status } = await callRest(null, 'POST', '/users/reset-password', data);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(JSON.stringify(await users().find().toArray())).toBe(before);
    },
  );

  it('links to our own address, whatever host the request names', async () => {
    const id = world.users.get('employee')!;
    const { body } = await callRest(
      ...([by('functionalAdmin'), 'POST', `/users/${id}/one-time-link`, {}, undefined] as const),
      {
        headers: {
          Host: 'kwaad.example',
          'X-Forwarded-Host': 'kwaad.example',
          Origin: env.CMS_URL,
        },
      },
    );
    expect((body as { link: string }).link.startsWith(env.SITE_URL)).toBe(true);
  });
});

describe('CVE-2026-25574: preferences of two collections of accounts', () => {
  it('cannot mix, as there is one collection', () => {
    const kinds = payload.config.collections.filter(({ auth }) => Boolean(auth));
    expect(kinds.map(({ slug }) => slug)).toEqual(['users']);
  });
  it('are stored per person', async () => {
    const at = '/payload-preferences/nav';
    await callRest(by('functionalAdmin'), 'POST', at, { value: { note: 'geheimevoorkeur' } });
    expect(toText(await callRest(by('employee'), 'GET', at))).not.toContain('geheimevoorkeur');
  });
});

describe('CVE-2025-4643: a token after signing out', () => {
  it('is invalid', async () => {
    const person = await makePerson(payload, {
      name: 'vertrekker',
      memberships: [{ tenant: world.a, roles: ['employee'] }],
    });
    const me = async () => toText(await callRest(person.token, 'GET', '/users/me'));
    expect(await me()).toContain(person.email);
    await callRest(person.token, 'POST', '/users/logout');
    expect(await me()).toContain('"user":null');
  });
});

describe('CVE-2025-11779 (unlocking): unlocking an account', () => {
  it('is for administrators of the account only', async () => {
    const email = 'programmeadmin@voorbeeld.example';
    for (const token of [null, by('employee'), by('contentManager'), by('ofB')]) {
      const { status } = await callRest(token, 'POST', '/users/unlock', { email });
      expect(status).toBe(403);
    }
  });
});

describe('extra fields in requests on accounts (105863, 105851, 105855, 105849 together)', () => {
  it('write no secret and no right, whatever the account', async () => {
    const data = {
      hash: 'x',
      salt: 'x',
      resetPasswordToken: 'x',
      resetPasswordExpiration: '2090-01-01',
      sessions: [{ id: 'x', createdAt: '2020-01-01', expiresAt: '2090-01-01' }],
      apiKey: 'x',
      enableAPIKey: true,
      _verified: true,
      loginAttempts: -9,
      programmeRoles: ['programmeAdmin'],
      demo: true,
      collection: 'users',
      lockUntil: null,
    };
    for (const name of ['employee', 'functionalAdmin'] as const) {
      const id = world.users.get(name)!;
      const keys = Object.keys(data);
      const part = async () => {
        const stored = await storedUser(payload, id);
        return JSON.stringify(keys.map((key) => (key === 'sessions' ? null : stored[key])));
      };
      const before = await part();
      await callRest(by(name), 'PATCH', `/users/${id}`, data);
      await callRest(by(name), 'PATCH', `/users?where[id][equals]=${id}`, data);
      expect(await part()).toBe(before);
      expect((await storedUser(payload, id))['sessions']).toBeUndefined();
    }
  });
});

/*
 * What cannot concern us, and the sign that it still cannot: | CVE                        | what
 * | why not                       | | 2026-105857                | form-builder runs code
 * | not installed                 | | 2026-105844 (its plugin)   | import-export pollutes
 * prototypes                | not installed                 | | 2026-105848                | stripe
 * passes requests on                        | not installed                 | | 2026-63316, 105845,
 * 25544  | SQL injection                                    | MongoDB is the only adapter   | |
 * 2026-39397, 4qpv-39hg-f7fx | plugins that call the Local API past all rules   | no such plugin;
 * lint refuses  | | 2026-105847                | joins                                            |
 * none: tested above            |
 */
describe('packages of other advisories', () => {
  it('are not installed', () => {
    const scope = path.resolve(import.meta.dirname, '../../../node_modules/@payloadcms');
    const found = readdirSync(scope);
    for (const name of [
      'plugin-form-builder',
      'plugin-import-export',
      'plugin-stripe',
      'plugin-cloud-storage',
      'db-postgres',
      'db-sqlite',
      'db-vercel-postgres',
      'db-d1-sqlite',
      'drizzle',
    ]) {
      expect(found).not.toContain(name);
    }
    expect(existsSync(path.resolve(scope, '../@delmaredigital/payload-puck'))).toBe(false);
  });

  it('have the version that fixes a known advisory', async () => {
    const versions = await Promise.all(
      ['payload', '@payloadcms/next', '@payloadcms/plugin-multi-tenant'].map(async (name) => {
        const at = path.resolve(import.meta.dirname, '../../../node_modules', name, 'package.json');
        const found = (await import(at, { with: { type: 'json' } })) as {
          default: { version: string };
        };
        return found.default.version;
      }),
    );
    expect(new Set(versions).size).toBe(1);
    const [major, minor] = versions[0]!.split('.').map(Number) as [number, number];
    expect(major > 3 || minor >= 90).toBe(true);
  });

  it('accept a harmless picture, so that the rejections above mean something', async () => {
    const { name, type, bytes } = pngFile();
    const data = { description: 'x', tenant: world.a };
    const { status } = await callRest(by('contentManager'), 'POST', '/files', data, {
      name,
      type,
      bytes,
    });
    expect(status).toBe(201);
  });
});
