import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { getToken, makeWorld, type Person, type World } from '../../../testing/make-world.ts';
import { objectId } from '../../../testing/object-id.ts';
import { openCms } from '../../../testing/open-cms.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  const people = ['employee', 'teamLead', 'contentManager', 'steeringGroupMember'] as const;
  world = await makeWorld(payload, [...people, 'programmeAdmin', 'ofB']);
});

const edit = async (person: Person | null, path: string) => {
  const token = person && getToken(world, person);
  const { status, headers } = await callRest(token, 'GET', `/edit-page/${path}`);
  return { status, to: headers.get('location'), cookie: headers.get('set-cookie') };
};

describe('the link from a page to its form', () => {
  it('leads editors to the library document, with the municipality selected', async () => {
    const { status, to, cookie } = await edit(
      'contentManager',
      `aadorp/modules/${world.library.module}`,
    );
    expect([status, to]).toEqual([
      303,
      `/admin/collections/library-modules/${world.library.module}`,
    ]);
    expect(cookie).toContain(`payload-tenant=${world.a};`);
  });

  it('leads to the own version of that municipality, also when it is a draft', async () => {
    const { id } = await asSystem(payload).create({
      collection: 'news',
      draft: true,
      data: { title: 'Eigen', tenant: world.a, basedOn: world.library.news },
    });
    const path = `news/${world.library.news}`;
    expect((await edit('contentManager', `aadorp/${path}`)).to).toBe(
      `/admin/collections/news/${id}`,
    );
    expect((await edit('programmeAdmin', `bedorp/${path}`)).to).toBe(
      `/admin/collections/library-news/${world.library.news}`,
    );
  });

  it('asks a visitor to sign in, and rejects who does not edit there', async () => {
    const path = `aadorp/modules/${world.library.module}`;
    expect(await edit(null, path)).toMatchObject({ status: 303, to: '/admin/login' });
    for (const person of ['employee', 'teamLead', 'steeringGroupMember', 'ofB'] as const) {
      expect(await edit(person, path)).toEqual({ status: 403, to: null, cookie: null });
    }
  });

  it('is not found for what does not exist or has no page', async () => {
    const missing = String(objectId(payload));
    for (const path of [
      `aadorp/modules/${missing}`,
      `aadorp/modules/__proto__`,
      `aadorp/materials/${world.library.material}`,
      `aadorp/users/${world.users.get('employee')!}`,
      `nergens/modules/${world.library.module}`,
    ]) {
      expect([path, (await edit('contentManager', path)).status]).toEqual([path, 404]);
    }
  });
});
