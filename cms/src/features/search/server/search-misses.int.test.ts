import { createLocalReq, type Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeWorld, type Person, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { querySite } from '../../../testing/query-site.ts';
import { readSearchMisses, recordSearchMiss } from './search-misses.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['employee', 'contentManager', 'ofB', 'programmeAdmin']);
});

const rows = () => payload.db.collections['search-misses']!.collection;
beforeEach(async () => {
  await rows().deleteMany({});
});

async function read(person: Person, tenant: string) {
  const id = world.users.get(person) ?? '';
  const user = await payload.findByID({ collection: 'users', id, overrideAccess: true });
  const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, payload);
  return readSearchMisses(req, tenant);
}

const search = (query: string, args = '') =>
  querySite(null, 'aadorp', `search(query: ${JSON.stringify(query)} ${args}) { total }`);

const count = async (times: number, query: string, tenant = world.a) => {
  for (let time = 0; time < times; time += 1) await recordSearchMiss(payload, tenant, query);
};

describe('searches without a result', () => {
  it('are counted by their words, and by nothing else', async () => {
    await search('Belastingaangifte!');
    await search('belastingaangifte');
    const [row, ...others] = await rows().find({}).toArray();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ tenantId: world.a, query: 'belastingaangifte', count: 2 });
    expect(Object.keys(row!).sort()).toEqual(['_id', 'count', 'query', 'since', 'tenantId']);
  });

  it('are not counted when something was found, or facts were chosen', async () => {
    await search('module');
    await search('belastingaangifte', 'minutes: 5');
    expect(await rows().countDocuments({})).toBe(0);
  });

  it('are not counted when the words may tell of somebody', async () => {
    await search('zaak 12345');
    await search('jan@voorbeeld.example');
    await search('mijn collega heet jan jansen');
    expect(await rows().countDocuments({})).toBe(0);
  });

  it('are shown from ten times on, the most frequent first', async () => {
    await count(9, 'zeldzaam');
    await count(10, 'vaker');
    await count(12, 'vaakst');
    expect(await read('contentManager', world.a)).toEqual([
      { query: 'vaakst', count: 12 },
      { query: 'vaker', count: 10 },
    ]);
  });

  it('are shown to the editors of the municipality alone', async () => {
    await count(10, 'vaker');
    const shown = [{ query: 'vaker', count: 10 }];
    expect(await read('programmeAdmin', world.a)).toEqual(shown);
    expect(await read('employee', world.a)).toEqual([]);
    expect(await read('ofB', world.a)).toEqual([]);
    expect(await read('contentManager', world.b)).toEqual([]);
  });

  it('are not shown after 90 days', async () => {
    await count(10, 'vaker');
    const since = new Date(Date.now() - 91 * 24 * 3_600_000);
    await rows().updateMany({}, { $set: { since } });
    expect(await read('contentManager', world.a)).toEqual([]);
  });
});
