import { beforeAll, describe, expect, it } from 'vitest';
import { callRest } from '../../../testing/call-cms.ts';
import { getToken, makeWorld, type Person, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld(await openCms());
});

const ask = (person: Person | null, tenant?: string) =>
  callRest(
    person && getToken(world, person),
    'GET',
    `/module-owners${tenant === undefined ? '' : `?tenant=${tenant}`}`,
  );

const names = ({ body }: { body: unknown }) =>
  (body as { people: { id: string }[] }).people.map(({ id }) => id).toSorted();

describe('module-owners', () => {
  it('lists who may change the modules of a municipality, by name and nothing else', async () => {
    const answer = await ask('contentManager', world.a);
    const [manager, admin] = ['contentManager', 'programmeAdmin'].map((one) =>
      world.users.get(one)!,
    );
    expect(names(answer)).toEqual([manager, admin].toSorted());
    expect(JSON.stringify(answer.body)).not.toMatch(/@|roles|tenants/i);
  });

  it('lists the programme alone for the library', async () => {
    expect(names(await ask('programmeAdmin'))).toEqual([world.users.get('programmeAdmin')]);
  });

  it.each([
    ['contentManager', 'b'],
    ['ofB', 'a'],
    ['communicationOfficer', 'a'],
    ['functionalAdmin', 'a'],
    ['employee', 'a'],
    ['contentManager', undefined],
    [null, 'a'],
  ] as const)('is closed to %s for %s', async (person, tenant) => {
    const answer = await ask(person, tenant === undefined ? undefined : world[tenant]);
    expect(answer.status).toBe(403);
  });

  it('takes no odd municipality', async () => {
    expect((await ask('programmeAdmin', 'geen-id')).status).toBe(400);
  });
});
