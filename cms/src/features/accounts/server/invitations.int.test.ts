import { createLocalReq, type Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest, type Answer } from '../../../testing/call-cms.ts';
import { collectEvents } from '../../../testing/collect-events.ts';
import { makePerson, password } from '../../../testing/make-person.ts';
import { makeWorld, type Person, getToken, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { listMessages } from '../../../testing/read-answer.ts';
import { findAccount } from '../store/find-account.ts';
import { saveInvitation } from './save-invitation.ts';
import { setRateLimit } from '../../../testing/set-rate-limit.ts';
import { accountMessages } from '../messages.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  const people = ['functionalAdmin', 'programmeAdmin', 'contentManager', 'employee'] as const;
  world = await makeWorld(payload, [...people, 'ofB']);
});

const post = (person: Person | null, path: string, data: object = {}) =>
  callRest(person && getToken(world, person), 'POST', path, data);

const invite = (person: Person | null, data: object) =>
  post(person, '/users/invite', { name: 'Nieuw', ...data });

const invitationToA = (email: string) => ({ email, tenant: world.a, roles: ['contentManager'] });

const getLink = ({ body }: Answer): string => (body as { link?: string } | null)?.link ?? '';

const getCode = (answer: Answer): string => new URL(getLink(answer)).searchParams.get('code') ?? '';

/** The code of a link for this invitation, as an administrator hands it over. */
const requestCode = async ({ body }: Answer, person: Person = 'functionalAdmin') =>
  getCode(await post(person, `/users/invitations/${(body as { id: string }).id}/link`));

const accept = (code: string, word: string) =>
  post(null, '/users/accept-invitation', { token: code, password: word });

const setPassword = (code: string, word: string) =>
  post(null, '/users/reset-password', { token: code, password: word });

const signIn = (email: string, word: string) =>
  post(null, '/users/login', { email, password: word });

const account = async (email: string) =>
  (await asSystem(payload).find({ collection: 'users', where: { email: { equals: email } } }))
    .docs[0];

const openIn = async (person: Person) =>
  (
    (await callRest(getToken(world, person), 'GET', '/users/invitations')).body as {
      invitations: { email: string }[];
    }
  ).invitations.map(({ email }) => email);

describe('an invitation', () => {
  it('requests a mail, creates no account and returns no link', async () => {
    const email = 'nog-niet@voorbeeld.example';
    let answer: Answer | undefined;
    const events = await collectEvents(payload, async () => {
      answer = await invite('functionalAdmin', invitationToA(email));
    });
    expect(answer).toMatchObject({ status: 201, body: { sent: true } });
    expect(JSON.stringify(answer?.body)).not.toContain('code=');
    expect(events).toMatchObject([{ type: 'account.invited', subjectCollection: 'invitations' }]);
    expect(JSON.stringify(events)).not.toContain(email);
    expect(await account(email)).toBeUndefined();
    expect(await openIn('functionalAdmin')).toContain(email);
    expect(await openIn('ofB')).not.toContain(email);
  });

  it('creates an account with exactly the invited role and municipality, once', async () => {
    const email = 'nieuw@voorbeeld.example';
    const code = await requestCode(await invite('functionalAdmin', invitationToA(email)));
    expect((await accept(code, 'een-eigen-wachtwoord')).status).toBe(200);
    expect((await signIn(email, 'een-eigen-wachtwoord')).status).toBe(200);
    expect((await accept(code, 'een-ander-wachtwoord')).status).toBe(403);
    const user = await account(email);
    expect(user?.tenants).toMatchObject([{ tenant: world.a, roles: ['contentManager'] }]);
    expect(user?.programmeRoles ?? []).toEqual([]);
    expect(user?.demo).toBe(false);
    expect(await openIn('functionalAdmin')).not.toContain(email);
  });

  it('creates one account when it is accepted twice at the same time', async () => {
    const email = 'tegelijk@voorbeeld.example';
    const code = await requestCode(await invite('functionalAdmin', invitationToA(email)));
    const answers = await Promise.all([
      accept(code, 'een-eigen-wachtwoord'),
      accept(code, 'een-ander-wachtwoord'),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const where = { email: { equals: email } };
    const { totalDocs } = await asSystem(payload).count({ collection: 'users', where });
    expect(totalDocs).toBe(1);
  });

  it('requires a password of 12 characters; the link survives a rejected one', async () => {
    const email = 'kort@voorbeeld.example';
    const code = await requestCode(await invite('functionalAdmin', invitationToA(email)));
    expect((await accept(code, 'te-kort')).status).toBe(400);
    expect(await account(email)).toBeUndefined();
    expect((await accept(code, 'wel-lang-genoeg')).status).toBe(200);
  });

  it('is one row and one mail for concurrent requests, with one answer', async () => {
    const email = 'meermaals@voorbeeld.example';
    const user = await findAccount({ payload }, world.users.get('functionalAdmin'));
    const req = await createLocalReq({ user: user! }, payload);
    const invited = {
      name: 'Nieuw',
      email,
      tenant: world.a,
      roles: ['contentManager' as const],
      programmeRoles: [],
    };
    let ids: string[] = [];
    const events = await collectEvents(payload, async () => {
      // Bypasses the endpoint: each request reads before the first one writes.
      ids = await Promise.all(Array.from({ length: 4 }, () => saveInvitation(req, invited)));
    });
    expect(new Set(ids).size).toBe(1);
    expect(events).toHaveLength(1);
    expect((await openIn('functionalAdmin')).filter((one) => one === email)).toHaveLength(1);
  });

  it.each(['Jan\nKlik hier', 'Kijk op fout.example'])('rejects the name %j', async (name) => {
    const email = 'naam@voorbeeld.example';
    const answer = await invite('functionalAdmin', { ...invitationToA(email), name });
    expect([answer.status, listMessages(answer)]).toEqual([
      400,
      expect.stringContaining(accountMessages.errors.nameOdd),
    ]);
    const id = world.users.get('employee')!;
    const renamed = await callRest(getToken(world, 'employee'), 'PATCH', `/users/${id}`, { name });
    expect([renamed.status, listMessages(renamed)]).toEqual([
      400,
      expect.stringContaining(accountMessages.errors.nameOdd),
    ]);
  });

  it.each(['jan', 'jan@', 'jan@assen', 'jan @assen.nl'])(
    'names the wrong address %j',
    async (email) => {
      const answer = await invite('functionalAdmin', invitationToA(email));
      expect([answer.status, listMessages(answer)]).toEqual([
        400,
        expect.stringContaining(accountMessages.errors.emailOdd),
      ]);
    },
  );

  it('is limited to 200 per person per hour', async () => {
    const inviter = [world.users.get('ofB')!];
    await setRateLimit(payload, 'invitations', inviter, { points: 199, ms: 3_600_000 });
    const ask = () => invite('ofB', { email: 'veel@voorbeeld.example', tenant: world.b });
    expect([(await ask()).status, (await ask()).status]).toEqual([201, 429]);
  });

  const refusals: [string, Person | null, () => object][] = [
    ['in another municipality', 'functionalAdmin', () => ({ tenant: world.b })],
    ['in no municipality', 'functionalAdmin', () => ({ tenant: undefined })],
    ['with a programme role', 'functionalAdmin', () => ({ programmeRoles: ['programmeAdmin'] })],
    ['by who administers no accounts', 'contentManager', () => ({})],
    ['by an employee', 'employee', () => ({})],
    ['by an anonymous visitor', null, () => ({})],
    ['by the administrator of another municipality', 'ofB', () => ({})],
  ];
  it.each(refusals)('is rejected %s', async (_where, person, change) => {
    const email = 'geweigerd@voorbeeld.example';
    const answer = await invite(person, { ...invitationToA(email), ...change() });
    expect(answer.status).toBe(403);
    expect(await openIn('programmeAdmin')).not.toContain(email);
  });

  it('by a programme administrator may name any municipality and programme role', async () => {
    const elsewhere = { ...invitationToA('elders@voorbeeld.example'), tenant: world.b };
    expect((await invite('programmeAdmin', elsewhere)).status).toBe(201);
    const wider = { email: 'stuur@voorbeeld.example', programmeRoles: ['steeringGroupMember'] };
    expect((await invite('programmeAdmin', wider)).status).toBe(201);
  });

  it('replaces an earlier one to the same municipality, ignoring letter case', async () => {
    const first = await invite('functionalAdmin', invitationToA('dubbel@voorbeeld.example'));
    const code = await requestCode(first);
    await invite('functionalAdmin', invitationToA('Dubbel@Voorbeeld.example'));
    const open = (await openIn('functionalAdmin')).filter((one) => one.startsWith('dubbel'));
    expect(open).toEqual(['dubbel@voorbeeld.example']);
    expect((await accept(code, 'een-lang-wachtwoord')).status).toBe(403);
  });

  it('is managed by its own administrators only', async () => {
    const { body } = await invite('functionalAdmin', invitationToA('beheerd@voorbeeld.example'));
    const path = `/users/invitations/${(body as { id: string }).id}`;
    for (const person of ['ofB', 'contentManager', 'employee'] as const) {
      expect((await post(person, `${path}/link`)).status).toBe(404);
      expect((await post(person, `${path}/withdraw`)).status).toBe(404);
    }
    expect((await post(null, `${path}/link`)).status).toBe(403);
    const code = getCode(await post('functionalAdmin', `${path}/link`));
    expect((await post('functionalAdmin', `${path}/withdraw`)).status).toBe(200);
    expect((await accept(code, 'een-lang-wachtwoord')).status).toBe(403);
  });

  it('cannot set the password of an account', async () => {
    const code = await requestCode(
      await invite('functionalAdmin', invitationToA('soort@voorbeeld.example')),
    );
    expect((await setPassword(code, 'een-lang-wachtwoord')).status).toBe(403);
  });
});

describe('an invitation to somebody who has an account elsewhere', () => {
  const email = 'ofb@voorbeeld.example';

  it('has the same answer and listing as for an unknown address', async () => {
    const known = await invite('functionalAdmin', invitationToA(email));
    const unknown = await invite('functionalAdmin', invitationToA('wie@voorbeeld.example'));
    const shape = ({ status, body }: Answer) => [status, Object.keys(body as object)];
    expect(shape(known)).toEqual(shape(unknown));
    const open = await openIn('functionalAdmin');
    expect(open).toEqual(expect.arrayContaining([email, 'wie@voorbeeld.example']));
    const list = await callRest(getToken(world, 'functionalAdmin'), 'GET', '/users?limit=0');
    expect(JSON.stringify(list.body)).not.toContain(email);
  });

  it('changes the account only after its owner accepts with their password', async () => {
    const code = await requestCode(await invite('functionalAdmin', invitationToA(email)));
    const refused = await accept(code, 'niet-het-wachtwoord');
    expect([refused.status, listMessages(refused)]).toEqual([
      400,
      expect.stringContaining(accountMessages.errors.acceptFailed),
    ]);
    expect((await account(email))?.tenants).toHaveLength(1);
    expect((await signIn(email, password)).status).toBe(200);
    expect((await accept(code, password)).status).toBe(200);
    const tenants = (await account(email))?.tenants;
    expect(tenants).toMatchObject([{ tenant: world.b }, { tenant: world.a }]);
    expect((await signIn(email, password)).status).toBe(200);
  });
});

describe('somebody who invites their own address', () => {
  const own = 'functionaladmin@voorbeeld.example';
  const roles = async () => (await account(own))?.tenants?.map((row) => row.roles);

  it.each([own, 'FunctionalAdmin@Voorbeeld.example'])('as %s is rejected', async (email) => {
    const answer = await invite('functionalAdmin', invitationToA(email));
    expect([answer.status, listMessages(answer)]).toEqual([
      403,
      expect.stringContaining(accountMessages.errors.ownRoles),
    ]);
  });

  it('gets no right from an invitation that predates their email address', async () => {
    const code = await requestCode(
      await invite('functionalAdmin', invitationToA('later@voorbeeld.example')),
    );
    const rows = payload.db.collections['invitations']!.collection;
    await rows.updateOne({ email: 'later@voorbeeld.example' }, { $set: { email: own } });
    const before = await roles();
    expect((await accept(code, password)).status).toBe(403);
    expect(await roles()).toEqual(before);
  });

  it('may accept an invitation from a colleague, who is logged as actor', async () => {
    const code = await requestCode(
      await invite('programmeAdmin', invitationToA(own)),
      'programmeAdmin',
    );
    expect((await accept(code, password)).status).toBe(200);
    const lines = await asSystem(payload).find({
      collection: 'change-log',
      where: { kind: { equals: 'roles' } },
      sort: '-createdAt',
    });
    expect(lines.docs[0]).toMatchObject({
      subject: 'functionalAdmin',
      actor: 'programmeAdmin',
      actorId: world.users.get('programmeAdmin'),
    });
  });
});

describe('the holder of a link to another person’s invitation', () => {
  // The test before gave them a role, which ended their session.
  beforeAll(async () => {
    const { body } = await signIn('functionaladmin@voorbeeld.example', password);
    world.tokens.set('functionalAdmin', (body as { token: string }).token);
  });

  it('is rate limited as at sign-in', async () => {
    await makePerson(payload, {
      name: 'slachtoffer',
      memberships: [{ tenant: world.b, roles: ['employee'] }],
    });
    const invited = await invite('functionalAdmin', invitationToA('slachtoffer@voorbeeld.example'));
    const code = await requestCode(invited);
    const statuses: number[] = [];
    for (let n = 0; n < 7; n += 1) statuses.push((await accept(code, `geraden-woord-${n}`)).status);
    expect(statuses.slice(0, 5)).toEqual([400, 400, 400, 400, 400]);
    expect(statuses).toContain(429);
  });
});

describe('a link for a new password', () => {
  const ask = (person: Person | null, id: string) => post(person, `/users/${id}/one-time-link`);
  const getId = (person: Person) => world.users.get(person)!;

  it('can be made for own colleagues; the old password works until it is used', async () => {
    const answer = await ask('functionalAdmin', getId('contentManager'));
    expect(answer.status).toBe(200);
    const email = 'contentmanager@voorbeeld.example';
    expect((await signIn(email, password)).status).toBe(200);
    expect((await setPassword(getCode(answer), 'een-nieuw-wachtwoord')).status).toBe(200);
    expect((await signIn(email, password)).status).toBe(401);
    expect((await signIn(email, 'een-nieuw-wachtwoord')).status).toBe(200);
  });

  it('leaves an earlier link valid until it is used', async () => {
    const codes = [
      getCode(await ask('functionalAdmin', getId('contentManager'))),
      getCode(await ask('functionalAdmin', getId('contentManager'))),
    ];
    expect((await setPassword(codes[0]!, 'een-oud-wachtwoord')).status).toBe(200);
    expect((await setPassword(codes[1]!, 'een-later-wachtwoord')).status).toBe(403);
    expect((await setPassword(codes[0]!, 'een-later-wachtwoord')).status).toBe(403);
  });

  it('is stored only as a digest', async () => {
    const code = getCode(await ask('functionalAdmin', getId('employee')));
    const rows = await payload.db.collections['one-time-links']!.collection.find({}).toArray();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(code);
    for (const { hash } of rows) {
      expect((await setPassword(String(hash), 'een-lang-wachtwoord')).status).toBe(403);
    }
  });

  it('expires after three days', async () => {
    const code = getCode(await ask('functionalAdmin', getId('employee')));
    const links = payload.db.collections['one-time-links']!.collection;
    const latest = await links.findOne({}, { sort: { _id: -1 } });
    const left = (latest!['expiresAt'] as Date).getTime() - Date.now();
    expect(left).toBeLessThanOrEqual(3 * 24 * 3_600_000);
    await links.updateMany({}, { $set: { expiresAt: new Date(Date.now() - 1000) } });
    expect((await setPassword(code, 'een-lang-wachtwoord')).status).toBe(403);
  });

  it('cannot be made for oneself', async () => {
    for (const person of ['functionalAdmin', 'programmeAdmin'] as const) {
      const answer = await ask(person, getId(person));
      expect([answer.status, getLink(answer)]).toEqual([403, '']);
    }
  });

  it('cannot be made for a programme administrator, except by a peer', async () => {
    expect((await ask('functionalAdmin', getId('programmeAdmin'))).status).toBe(404);
    expect((await ask('programmeAdmin', getId('functionalAdmin'))).status).toBe(200);
  });

  it('cannot be made for somebody with a programme role or another municipality', async () => {
    const administrator = await makePerson(payload, {
      name: 'meer',
      programmeRoles: ['programmeAdmin'],
      memberships: [{ tenant: world.a, roles: ['employee'] }],
    });
    const ofBoth = await makePerson(payload, {
      name: 'beide',
      memberships: [
        { tenant: world.a, roles: ['employee'] },
        { tenant: world.b, roles: ['functionalAdmin'] },
      ],
    });
    for (const { id } of [administrator, ofBoth]) {
      expect((await ask('functionalAdmin', id)).status).toBe(404);
      expect((await post('functionalAdmin', `/users/${id}/mail-link`)).status).toBe(404);
    }
  });

  it.each(['contentManager', 'employee', 'ofB', null] as const)(
    'is not available to %s',
    async (person) => {
      const answer = await ask(person, getId('functionalAdmin'));
      expect(answer.status).toBeGreaterThanOrEqual(403);
      expect(getLink(answer)).toBe('');
    },
  );
});

describe('mails with a link to one address', () => {
  it('are limited to five per hour per administrator, with a message', async () => {
    const { id, email } = await makePerson(payload, {
      name: 'bestookt',
      memberships: [{ tenant: world.b, roles: ['employee'] }],
    });
    const ways = [
      () => post('programmeAdmin', `/users/${id}/mail-link`),
      () => invite('programmeAdmin', invitationToA(email)),
      () => post('programmeAdmin', `/users/${id}/one-time-link`),
    ];
    const statuses: number[] = [];
    for (const way of [...ways, ...ways.slice(0, 2)]) statuses.push((await way()).status);
    expect(statuses).toEqual([200, 201, 200, 200, 201]);
    for (const way of ways) {
      const refused = await way();
      expect([refused.status, listMessages(refused)]).toEqual([
        429,
        expect.stringContaining('al genoeg mails'),
      ]);
    }
    // It is the first mail by this colleague.
    expect((await invite('functionalAdmin', invitationToA(email))).status).toBe(201);
  });

  it('are not blocked by anonymous requests for the same address', async () => {
    const email = 'belaagd@voorbeeld.example';
    for (let n = 0; n < 8; n += 1) await post(null, '/users/forgot-password', { email });
    expect((await invite('functionalAdmin', invitationToA(email))).status).toBe(201);
  });
});

describe('an invitation by the programme', () => {
  it('cannot be replaced by somebody who may not manage it', async () => {
    const email = 'dubbelrol@voorbeeld.example';
    const data = { ...invitationToA(email), programmeRoles: ['steeringGroupMember'] };
    const code = await requestCode(await invite('programmeAdmin', data), 'programmeAdmin');
    const refused = await invite('functionalAdmin', invitationToA(email));
    expect([refused.status, listMessages(refused)]).toEqual([
      409,
      expect.stringContaining(accountMessages.errors.invitationOfProgramme),
    ]);
    expect((await accept(code, 'een-heel-lange-zin')).status).toBe(200);
  });
});

describe('the holder of an invitation link', () => {
  it('cannot learn from a weak password whether the address has an account', async () => {
    const answers: Answer[] = [];
    for (const name of ['onbekend', 'elders']) {
      const email = `${name}@voorbeeld.example`;
      if (name === 'elders') {
        await makePerson(payload, {
          name,
          memberships: [{ tenant: world.b, roles: ['employee'] }],
        });
      }
      const code = await requestCode(await invite('functionalAdmin', invitationToA(email)));
      for (const word of ['kort', 'Welkom2026!!', 'kort', 'kort', 'kort', 'kort', 'kort']) {
        answers.push(await accept(code, word));
      }
    }
    const shape = answers.map((answer) => [answer.status, listMessages(answer)]);
    expect(shape.slice(0, 7)).toEqual(shape.slice(7));
    expect(shape[0]).toEqual([400, expect.stringContaining(accountMessages.errors.acceptFailed)]);
    expect(shape[6]![0]).toBe(429);
  });
});

describe('POST /users/forgot-password', () => {
  const ask = (email: string) => post(null, '/users/forgot-password', { email });

  it('has the same answer and writes for addresses with and without an account', async () => {
    const seen: unknown[] = [];
    for (const email of ['employee@voorbeeld.example', 'niemand@voorbeeld.example']) {
      let answer: Answer | undefined;
      const events = await collectEvents(payload, async () => {
        answer = await ask(email);
      });
      expect(JSON.stringify(answer?.body)).not.toContain('code');
      seen.push([
        answer?.status,
        answer?.body,
        events.map(({ type, tenantId }) => [type, tenantId]),
      ]);
    }
    expect(seen[0]).toEqual(seen[1]);
  });

  it('sends at most five mails per hour to one address, silently', async () => {
    const email = 'programmeadmin@voorbeeld.example';
    const events = await collectEvents(payload, async () => {
      for (let n = 0; n < 8; n += 1) expect((await ask(email)).status).toBe(200);
    });
    expect(events).toHaveLength(5);
  });
});
