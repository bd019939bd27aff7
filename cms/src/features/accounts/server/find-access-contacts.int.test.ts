import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { withoutArchived } from '#features/municipalities';
import { makePerson, type SignedIn } from '../../../testing/make-person.ts';
import { makeWorld, type Person, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { findAccount } from '../store/find-account.ts';
import { findAccessContacts } from './find-access-contacts.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['functionalAdmin', 'employee', 'steeringGroupMember', 'ofB']);
});

/** A request as the session of this person makes it, or a visitor's. */
async function makeRequest(id: string | null): Promise<PayloadRequest> {
  const account = await findAccount({ payload }, id);
  const user = account && (await withoutArchived(payload, account));
  const req = await createLocalReq({}, payload);
  req.user = user ? { ...user, collection: 'users' } : null;
  return req;
}

const find = async (id: string | null) => findAccessContacts(await makeRequest(id));
const findFor = (person: Person) => find(world.users.get(person)!);

const makeMember = (name: string, tenants: string[], role: 'employee' | 'functionalAdmin') =>
  makePerson(payload, {
    name,
    memberships: tenants.map((tenant) => ({ tenant, roles: [role] })),
  });

describe('whom somebody can ask for access', () => {
  it('are the functional administrators of their own municipality, by name and address', async () => {
    expect(await findFor('employee')).toEqual([
      {
        municipality: 'Aadorp',
        slug: 'aadorp',
        contacts: [{ name: 'functionalAdmin', email: 'functionaladmin@voorbeeld.example' }],
      },
    ]);
  });

  it('are never those of another municipality', async () => {
    const { id } = await makeMember('elders', [world.b], 'employee');
    expect((await find(id)).flatMap(({ contacts }) => contacts)).toEqual([
      { name: 'ofB', email: 'ofb@voorbeeld.example' },
    ]);
  });

  it('are nobody where only the reader administers', async () => {
    expect(await findFor('functionalAdmin')).toMatchObject([{ contacts: [] }]);
  });

  it('are nobody for a visitor, nor for somebody of the programme', async () => {
    expect(await find(null)).toEqual([]);
    expect(await findFor('steeringGroupMember')).toEqual([]);
  });

  describe('in two municipalities', () => {
    let both: SignedIn;

    beforeAll(async () => {
      both = await makeMember('beide', [world.a, world.b], 'employee');
      for (const name of ['Dirk', 'Anna', 'Carla', 'Bert'])
        await makeMember(name, [world.b], 'functionalAdmin');
    });

    it('are at most three of each, in order of name', async () => {
      const groups = await find(both.id);
      expect(groups.map(({ contacts }) => contacts.map(({ name }) => name))).toEqual([
        ['functionalAdmin'],
        ['Anna', 'Bert', 'Carla'],
      ]);
    });

    it('are none of a municipality that is archived', async () => {
      const data = { archivedAt: new Date().toISOString() };
      await payload.db.updateOne({ collection: 'municipalities', id: world.b, data });
      expect((await find(both.id)).map(({ slug }) => slug)).toEqual(['aadorp']);
    });
  });
});
