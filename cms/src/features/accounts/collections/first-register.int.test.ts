import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import { callRest } from '../../../testing/call-cms.ts';
import { makePerson, password } from '../../../testing/make-person.ts';
import { openCms } from '../../../testing/open-cms.ts';

let payload: Payload;

beforeAll(async () => {
  payload = await openCms();
});

const visitor = {
  name: 'Vreemde',
  email: 'vreemde@voorbeeld.example',
  password,
  programmeRoles: ['programmeAdmin'],
};

const accounts = () => payload.db.collections['users']!.countDocuments({});

async function tryEverything(): Promise<void> {
  const first = await callRest(null, 'POST', '/users/first-register', visitor);
  expect(first.status).toBeGreaterThanOrEqual(400);
  expect((await callRest(null, 'POST', '/users', visitor)).status).toBe(403);
}

it('an anonymous visitor cannot register on a platform without accounts', async () => {
  await tryEverything();
  expect(await accounts()).toBe(0);
});

it('an anonymous visitor cannot register on a platform with accounts', async () => {
  await makePerson(payload, { name: 'eerste', programmeRoles: ['programmeAdmin'] });
  await tryEverything();
  expect(await accounts()).toBe(1);
});
