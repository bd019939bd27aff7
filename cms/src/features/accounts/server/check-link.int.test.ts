import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { type Answer, callRest } from '../../../testing/call-cms.ts';
import { makePerson } from '../../../testing/make-person.ts';
import { getToken, makeWorld, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { listMessages } from '../../../testing/read-answer.ts';
import { readRateLimit, setRateLimit } from '../../../testing/set-rate-limit.ts';

type Purpose = 'invitation' | 'password';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['functionalAdmin', 'employee']);
});

const post = (path: string, data: object = {}, token: string | null = null) =>
  callRest(token, 'POST', path, data);

const check = (code: string, purpose: Purpose) =>
  post('/users/check-link', { token: code, purpose });

const getCode = ({ body }: Answer): string =>
  new URL((body as { link: string }).link).searchParams.get('code') ?? '';

const asAdmin = (path: string, data: object = {}) =>
  post(path, data, getToken(world, 'functionalAdmin'));

async function invite(email: string): Promise<{ id: string; code: string }> {
  const data = { name: 'Nieuw', email, tenant: world.a, roles: ['employee'] };
  const { id } = (await asAdmin('/users/invite', data)).body as { id: string };
  return { id, code: getCode(await asAdmin(`/users/invitations/${id}/link`)) };
}

async function makePasswordLink(name: string): Promise<{ id: string; code: string }> {
  const { id } = await makePerson(payload, {
    name,
    memberships: [{ tenant: world.a, roles: ['employee'] }],
  });
  return { id, code: getCode(await asAdmin(`/users/${id}/one-time-link`)) };
}

const use: Record<Purpose, (code: string) => Promise<Answer>> = {
  invitation: (token) =>
    post('/users/accept-invitation', { token, password: 'fietsen-door-het-reitdiep' }),
  password: (token) =>
    post('/users/reset-password', { token, password: 'fietsen-door-het-reitdiep' }),
};

const make: Record<Purpose, (name: string) => Promise<string>> = {
  invitation: async (name) => (await invite(`${name}@voorbeeld.example`)).code,
  password: async (name) => (await makePasswordLink(name)).code,
};

const stores = ['users', 'invitations', 'one-time-links', 'outbox', 'account-sessions'] as const;

/** Every document that a check could change, but for the count of wrong codes. */
async function readStores(): Promise<string> {
  const rows = stores.map((slug) =>
    payload.db.collections[slug]!.collection.find({}).sort({ _id: 1 }).toArray(),
  );
  return JSON.stringify(await Promise.all(rows));
}

const expectInvalid = (answer: Answer) => {
  expect(answer.status).toBe(403);
  expect(listMessages(answer)).toMatch(/link/i);
};

describe.each(['invitation', 'password'] as const)('the check of a link (%s)', (purpose) => {
  const other = purpose === 'invitation' ? 'password' : 'invitation';

  it('says that a link is valid, as often as it is asked, and changes nothing', async () => {
    const code = await make[purpose](`geldig-${purpose}`);
    const before = await readStores();
    for (let n = 0; n < 3; n += 1) {
      expect(await check(code, purpose)).toMatchObject({ status: 200, body: { valid: true } });
    }
    expect(await readStores()).toBe(before);
    expect((await use[purpose](code)).status).toBe(200);
  });

  it('says no more of a valid link', async () => {
    const { body } = await check(await make[purpose](`zwijgt-${purpose}`), purpose);
    expect(body).toEqual({ valid: true });
  });

  it('gives one answer to a link that is used, expired, unknown or for something else', async () => {
    const used = await make[purpose](`gebruikt-${purpose}`);
    await use[purpose](used);
    const expired = await make[purpose](`verlopen-${purpose}`);
    await payload.db.collections['one-time-links']!.collection.updateMany(
      {},
      { $set: { expiresAt: new Date('2020-01-01') } },
    );
    const answers = [
      await check(used, purpose),
      await check(expired, purpose),
      await check('onbekend', purpose),
      await check('', purpose),
      await check(await make[other](`anders-${purpose}`), purpose),
    ];
    answers.forEach(expectInvalid);
    expect(new Set(answers.map((answer) => listMessages(answer))).size).toBe(1);
  });

  it('counts wrong codes with those that are tried in vain, and never a good one', async () => {
    const code = await make[purpose](`telt-${purpose}`);
    await setRateLimit(payload, 'wrong-codes', ['direct'], { points: 118, ms: 3_600_000 });
    expectInvalid(await check('mis', purpose));
    expect((await use[purpose]('mis')).status).toBe(403);
    expect((await check('mis', purpose)).status).toBe(429);
    expect((await check(code, purpose)).status).toBe(200);
    expect(await readRateLimit(payload, 'wrong-codes', ['direct'])).toBe(121);
    await setRateLimit(payload, 'wrong-codes', ['direct'], { points: 0, ms: 3_600_000 });
  });
});

describe('the check of a link', () => {
  it('rejects a password link of an account that changed since', async () => {
    const { id, code } = await makePasswordLink('verandert');
    await asSystem(payload).update({
      collection: 'users',
      id,
      data: { email: 'verandert-later@voorbeeld.example' },
    });
    expectInvalid(await check(code, 'password'));
  });

  it('rejects an invitation that was withdrawn', async () => {
    const { id, code } = await invite('ingetrokken@voorbeeld.example');
    await asAdmin(`/users/invitations/${id}/withdraw`);
    expectInvalid(await check(code, 'invitation'));
  });

  it.each([{}, { token: 'x' }, { token: 'x', purpose: 'mail' }, { token: 7, purpose: 'password' }])(
    'rejects %o as unreadable',
    async (data) => {
      expect((await post('/users/check-link', data)).status).toBe(400);
    },
  );
});
