import { archiveMunicipality } from '@digivaardig/cms/features/operations';
import { callRest } from '@digivaardig/cms/testing/call-cms';
import { makeWorld, getToken, type World } from '@digivaardig/cms/testing/make-world';
import { openCms } from '@digivaardig/cms/testing/open-cms';
import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aRuntimeContext } from '../testing/a-runtime-context.ts';
import { FakeJobQueue } from '../testing/fake-job-queue.ts';
import { FakeMailer } from '@digivaardig/cms/testing/fake-mailer';
import { clearOutbox, newRows, outboxRow } from '@digivaardig/cms/testing/read-rows';
import { relayOutbox } from './relay-outbox.ts';
import type { Checkpoint } from '@digivaardig/cms/platform/jobs/checkpoint';
import type { CheckpointName } from '../testing/checkpoint-name.ts';
import { runEventJob } from '../testing/run-event-job.ts';

let payload: Payload;
let world: World;
let mailer: FakeMailer;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['employee', 'functionalAdmin', 'ofB']);
});
beforeEach(async () => {
  mailer = new FakeMailer();
  await clearOutbox(payload);
});

let counter = 0;
const someAddress = () => `genodigde${(counter += 1)}@voorbeeld.example`;

/** Lets the administrator of A invite somebody; returns the id of the event. */
async function invite(email: string): Promise<string> {
  const answer = await callRest(getToken(world, 'functionalAdmin'), 'POST', '/users/invite', {
    name: 'Gé Nodigde',
    email,
    tenant: world.a,
    roles: ['employee'],
  });
  expect(answer.status).toBe(201);
  return (await newRows(payload)).at(-1)!.id;
}

async function forget(email: string): Promise<string> {
  await callRest(null, 'POST', '/users/forgot-password', { email });
  return (await newRows(payload)).at(-1)!.id;
}

const run = (event: string, checkpoint: Checkpoint = () => Promise.resolve()) =>
  runEventJob(aRuntimeContext(payload, { mailer, checkpoint }), 'send-mail', {
    tenant: null,
    event,
  });

const codeIn = (text: string): string => /code=([\w-]+)/.exec(text)?.[1] ?? '';

describe('a mail', () => {
  it('invites with a link whose code is stored nowhere', async () => {
    const email = someAddress();
    const event = await invite(email);
    await run(event);
    const [mail, ...others] = mailer.sent;
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      to: { address: email, name: 'Gé Nodigde' },
      messageId: `<event-${event}@digivaardig>`,
    });
    expect(mail?.text).toContain('van de gemeente Aadorp');
    const code = codeIn(mail!.text);
    expect(code.length).toBeGreaterThan(40);
    for (const slug of ['outbox', 'one-time-links', 'invitations', 'change-log'] as const) {
      const rows = await payload.db.collections[slug]!.collection.find({}).toArray();
      expect(JSON.stringify(rows), slug).not.toContain(code);
    }
    const accept = { token: code, password: 'een-goed-lang-wachtwoord' };
    expect((await callRest(null, 'POST', '/users/accept-invitation', accept)).status).toBe(200);
    expect((await callRest(null, 'POST', '/users/accept-invitation', accept)).status).toBe(403);
    const login = { email, password: accept.password };
    expect((await callRest(null, 'POST', '/users/login', login)).status).toBe(200);
  });

  it('is requested with ids only: event and queue hold no address, name or code', async () => {
    const email = someAddress();
    const event = await invite(email);
    const queue = new FakeJobQueue();
    await relayOutbox(aRuntimeContext(payload, { queue }));
    const text = JSON.stringify([queue.waiting, await outboxRow(payload, event)]);
    expect(queue.waiting.map(({ name }) => name)).toEqual(['send-mail']);
    for (const word of [email, 'Nodigde', 'code=']) expect(text).not.toContain(word);
  });

  it('is not sent to an address without an account, and its event is done', async () => {
    const event = await forget('niemand@voorbeeld.example');
    await run(event);
    expect(mailer.sent).toEqual([]);
    expect(await outboxRow(payload, event)).toMatchObject({ state: 'done' });
  });

  it('with a link to a new password leaves the old password, sessions and earlier links valid', async () => {
    const email = 'employee@voorbeeld.example';
    const token = getToken(world, 'employee');
    await run(await forget(email));
    await run(await forget(email));
    const codes = mailer.sent.map(({ text }) => codeIn(text));
    expect(new Set(codes).size).toBe(2);
    expect((await callRest(token, 'GET', '/users/me')).body).toMatchObject({ user: { email } });
    const reset = (code: string) =>
      callRest(null, 'POST', '/users/reset-password', {
        token: code,
        password: 'een-vers-gekozen-wachtwoord',
      });
    expect((await reset(codes[0]!)).status).toBe(200);
    expect((await reset(codes[1]!)).status).toBe(403);
    expect((await callRest(token, 'GET', '/users/me')).body).toMatchObject({ user: null });
  });

  it('notifies the owner who created a link for the account, and that the password was set with it', async () => {
    const id = world.users.get('employee')!;
    const path = `/users/${id}/one-time-link`;
    const { body } = await callRest(getToken(world, 'functionalAdmin'), 'POST', path, {});
    const [made] = await newRows(payload);
    expect(JSON.stringify(made)).not.toContain('voorbeeld.example');
    await run(made!.id);
    await callRest(null, 'POST', '/users/reset-password', {
      token: codeIn((body as { link: string }).link),
      password: 'een-gekregen-wachtwoord',
    });
    await run((await newRows(payload)).at(-1)!.id);
    expect(mailer.sent).toMatchObject([
      {
        to: { address: 'employee@voorbeeld.example' },
        text: expect.stringContaining('account gemaakt door functionalAdmin') as string,
      },
      { subject: 'Je wachtwoord is veranderd' },
    ]);
    for (const { text } of mailer.sent) expect(codeIn(text)).toBe('');
    const where = { subjectId: { equals: id }, kind: { equals: 'account' } };
    const lines = await payload.find({
      collection: 'change-log',
      where,
      sort: 'at',
      overrideAccess: true,
    });
    expect(lines.docs.slice(-2)).toMatchObject([
      { actor: 'functionalAdmin', to: 'eenmalige link gemaakt', municipality: 'Aadorp' },
      // The holder of the link sets it: nobody is signed in.
      { actor: 'Systeem', to: 'wachtwoord gewijzigd', municipality: 'Aadorp' },
    ]);
  });

  it('is not sent for an invitation that was withdrawn', async () => {
    const event = await invite(someAddress());
    const { subjectId } = await outboxRow(payload, event);
    const path = `/users/invitations/${subjectId ?? ''}/withdraw`;
    await callRest(getToken(world, 'functionalAdmin'), 'POST', path, {});
    await run(event);
    expect(mailer.sent).toEqual([]);
  });
});

describe('a mail server', () => {
  it('that rejects a mail permanently makes the event dead at once', async () => {
    const email = someAddress();
    mailer.refuse(email, true);
    await expect(run(await invite(email))).rejects.toMatchObject({ permanent: true });
  });

  it('that rejects a mail temporarily gets it again at every attempt', async () => {
    const email = someAddress();
    mailer.refuse(email, false);
    const event = await invite(email);
    for (let attempt = 0; attempt < 4; attempt += 1) {
      await expect(run(event)).rejects.toMatchObject({ name: 'MailDelayed' });
    }
    mailer.accept(email);
    await run(event);
    expect(mailer.sent).toHaveLength(1);
  });

  it('that disconnects after accepting a mail gets it once more with the same Message-ID, and no third time', async () => {
    const event = await invite(someAddress());
    mailer.breakAfterData();
    await expect(run(event)).rejects.toThrow('broke');
    await expect(run(event)).rejects.toThrow('broke');
    const last = { code: 'mail-unanswered', permanent: true };
    await expect(run(event)).rejects.toMatchObject(last);
    expect(mailer.sent).toHaveLength(2);
    expect(new Set(mailer.sent.map(({ messageId }) => messageId)).size).toBe(1);
  });
});

describe('a worker that dies', () => {
  it('between sending a mail and recording it repeats the mail once', async () => {
    const event = await invite(someAddress());
    const die = (name: CheckpointName) =>
      name === 'send-mail.sent' ? Promise.reject(new Error('killed')) : Promise.resolve();
    await expect(run(event, die)).rejects.toThrow('killed');
    await run(event);
    await run(event);
    expect(mailer.sent).toHaveLength(2);
    expect(await outboxRow(payload, event)).toMatchObject({ state: 'done' });
  });
});

describe('an archived municipality', () => {
  it('sends no mail: no invitations, and none to its former members', async () => {
    const invited = await invite(someAddress());
    await archiveMunicipality(payload, world.a, null);
    await run(invited);
    await run(await forget('functionaladmin@voorbeeld.example'));
    expect(mailer.sent).toEqual([]);
  });
});
