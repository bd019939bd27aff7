import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { callRest } from '../../src/testing/call-cms.ts';
import { openCms } from '../../src/testing/open-cms.ts';
import { type ActorName, oneOfEachClass } from '../../src/testing/rights/actors.ts';
import { closedCollections } from '../../src/testing/rights/expectations.ts';
import { createRightsFixture } from '../../src/testing/rights/create-rights-fixture.ts';
import type { RightsFixture } from '../../src/testing/rights/run-operation.ts';

let payload: Payload;
let stage: RightsFixture;

beforeAll(async () => {
  payload = await openCms();
  stage = await createRightsFixture(payload, [...oneOfEachClass, 'teamLead']);
});

const getToken = (name: ActorName): string | null => stage.tokens.get(name) ?? null;
const rows = (slug: string) => payload.db.collections[slug]!.collection;

const methods = ['GET', 'POST', 'PATCH', 'DELETE'] as const;
const call = (name: ActorName, method: (typeof methods)[number], path: string, data: object = {}) =>
  callRest(getToken(name), method, path, ['POST', 'PATCH'].includes(method) ? data : undefined);

describe.each([...closedCollections, 'payload-migrations'])('the store %s', (slug) => {
  it('has no REST route for anybody', async () => {
    const before = await rows(slug).countDocuments({});
    for (const name of oneOfEachClass) {
      for (const method of methods) {
        for (const path of ['', '/count', '/versions', '/access/1', '?where[id][exists]=true']) {
          expect([403, 404, 501]).toContain((await call(name, method, `/${slug}${path}`)).status);
        }
      }
    }
    expect(await rows(slug).countDocuments({})).toBe(before);
  });
});

describe('Payload’s own collections', () => {
  it('are closed to everybody', async () => {
    for (const name of oneOfEachClass) {
      for (const method of methods) {
        const { status } = await call(name, method, '/payload-kv?where[id][exists]=true', {
          key: 'a',
          data: {},
        });
        expect(status).toBe(403);
      }
    }
    expect(await rows('payload-kv').countDocuments({})).toBe(0);
  });
});

describe('the preferences of a person', () => {
  const key = 'collection-modules';
  const secret = 'geheimefilter';

  const store = async (name: ActorName) => {
    const { status, body } = await call(name, 'POST', `/payload-preferences/${key}`, {
      value: { note: `${secret}${name}` },
    });
    expect(status).toBe(200);
    return (body as { doc: { id: string } }).doc.id;
  };

  it('are stored per person, under the same name', async () => {
    await store('contentManager');
    await store('ofB');
    for (const name of ['contentManager', 'ofB'] as const) {
      const { body } = await call(name, 'GET', `/payload-preferences/${key}`);
      expect(body).toMatchObject({ value: { note: `${secret}${name}` } });
    }
  });

  it('cannot be read, changed or deleted by anybody else', async () => {
    const id = await store('ofB');
    const before = JSON.stringify(await rows('payload-preferences').find().toArray());
    const others = oneOfEachClass.filter((name) => name !== 'ofB' && name !== 'contentManager');
    const filter = `where[id][equals]=${id}`;
    for (const name of others) {
      const answers = [
        await call(name, 'GET', `/payload-preferences/${key}`),
        await call(name, 'GET', `/payload-preferences?${filter}&depth=2`),
        await call(name, 'GET', `/payload-preferences/${id}`),
        await call(name, 'PATCH', `/payload-preferences/${id}`, { value: {} }),
        await call(name, 'PATCH', `/payload-preferences?${filter}`, { value: {} }),
        await call(name, 'DELETE', `/payload-preferences/${key}`),
        await call(name, 'DELETE', `/payload-preferences?${filter}`),
        await call(name, 'POST', `/payload-preferences/${id}/duplicate`),
      ];
      for (const answer of answers) expect(JSON.stringify(answer.body)).not.toContain(secret);
    }
    expect(JSON.stringify(await rows('payload-preferences').find().toArray())).toBe(before);
  });

  it('belong to the user of the request, whatever name the request contains', async () => {
    const user = await rows('users').findOne({ name: 'ofB' });
    const { status } = await call('employee', 'POST', '/payload-preferences', {
      key: 'gekaapt',
      value: {},
      user: { relationTo: 'users', value: String(user?._id) },
    });
    expect(status).toBe(201);
    const stored = await rows('payload-preferences').findOne({ key: 'gekaapt' });
    const own = await rows('users').findOne({ name: 'employee' });
    expect(String((stored?.['user'] as { value: unknown }).value)).toBe(String(own?._id));
  });
});

describe('the limit of preferences', () => {
  const write = (key: string) =>
    call('teamLead', 'POST', `/payload-preferences/${key}`, { value: 1 });

  it('applies to their number and the length of a name, also by a POST to the collection', async () => {
    const owner = await rows('users').findOne({ name: 'teamLead' });
    const user = { relationTo: 'users', value: owner!._id };
    expect((await write('x'.repeat(201))).status).toBe(400);
    expect((await write('scherm-0')).status).toBe(200);
    await rows('payload-preferences').insertMany(
      Array.from({ length: 199 }, (_, n) => ({ key: `scherm-${n + 1}`, value: 1, user })),
    );
    expect((await write('nog-een')).status).toBe(409);
    const data = { key: 'nog-een', value: 1 };
    expect((await call('teamLead', 'POST', '/payload-preferences', data)).status).toBe(409);
    // An existing preference can still be changed.
    expect((await write('scherm-0')).status).toBe(200);
  });

  it('applies to their size and the length of a name, by every way to write one', async () => {
    const at = '/payload-preferences';
    const large = 'x'.repeat(60_000);
    const own = (await call('teamLead', 'GET', `${at}/scherm-0`)).body as { id: string };
    const answers = [
      await call('teamLead', 'POST', `${at}/scherm-0`, { value: large }),
      await call('teamLead', 'POST', at, { key: 'groot', value: large }),
      await call('teamLead', 'PATCH', `${at}/${own.id}`, { value: large }),
      await call('teamLead', 'PATCH', `${at}/${own.id}`, { key: 'x'.repeat(5000) }),
      // Forms have a higher limit, but no screen sends preferences as a form.
      await callRest(
        getToken('teamLead'),
        'POST',
        at,
        { key: 'a', value: 1 },
        {
          name: 'a.txt',
          type: 'text/plain',
          bytes: new Uint8Array([1]),
        },
      ),
    ];
    expect(answers.map(({ status }) => status)).toEqual([413, 413, 413, 400, 415]);
    const stored = JSON.stringify(await rows('payload-preferences').find().toArray());
    expect(stored).not.toContain('xxxxxxxxxx');
  });
});
