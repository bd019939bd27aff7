import { asSystem } from '#platform/access/system-client.ts';
import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import { callRest } from '../../../testing/call-cms.ts';
import { makeWorld, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, []);
});

const composed = 'Crème brûlée in Groningen'.normalize('NFC');
const decomposed = composed.normalize('NFD');

it.each([
  ['one', composed],
  ['two', decomposed],
])('lets somebody sign in whose device first wrote "é" as %s characters', async (name, chosen) => {
  const email = `${name}@voorbeeld.example`;
  const tenants = [{ tenant: world.a, roles: ['employee'] }];
  const data = { name, email, password: chosen, tenants };
  await asSystem(payload).create({ collection: 'users', data: data as never });
  for (const password of [composed, decomposed]) {
    const { status } = await callRest(null, 'POST', '/users/login', { email, password });
    expect(status).toBe(200);
  }
});
