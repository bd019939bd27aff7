import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { setClock, systemClock } from '#platform/clock/clock.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { createAdminLink } from './create-admin-link.ts';

let payload: Payload;

beforeAll(async () => {
  payload = await openCms();
});

const email = 'eerste@programma.example';
const password = 'een zin voor de eerste keer';
const minuteMs = 60_000;

const setPassword = (link: string | null) =>
  callRest(null, 'POST', '/users/reset-password', {
    token: new URL(link ?? 'http://none').searchParams.get('code') ?? '',
    password,
  });

const setMinutesAhead = (minutes: number) => {
  setClock(payload, { now: () => new Date(Date.now() + minutes * minuteMs) });
};

describe('createAdminLink', () => {
  it('creates the first administrator on an empty platform, with a link of an hour', async () => {
    const link = await createAdminLink(payload, ` ${email.toUpperCase()} `);
    setMinutesAhead(61);
    expect(await setPassword(link)).toMatchObject({ status: 403 });
    setMinutesAhead(59);
    expect(await setPassword(link)).toMatchObject({ status: 200 });
    setClock(payload, systemClock);
    expect(await callRest(null, 'POST', '/users/login', { email, password })).toMatchObject({
      status: 200,
      body: { user: { programmeRoles: ['programmeAdmin'] } },
    });
  });

  it('creates a link for that administrator again, with a line in the log and a mail', async () => {
    const link = await createAdminLink(payload, email);
    const { docs } = await asSystem(payload).find({
      collection: 'change-log',
      sort: '-createdAt',
      limit: 1,
    });
    expect(docs).toMatchObject([{ to: 'eenmalige link gemaakt', actor: 'Systeem' }]);
    const event = { type: { equals: 'password.resetLinkCreated' } };
    const events = await asSystem(payload).count({ collection: 'outbox', where: event });
    expect(events.totalDocs).toBe(1);
    expect(await setPassword(link)).toMatchObject({ status: 200 });
  });

  it('creates no account and no link once there are accounts', async () => {
    expect(await createAdminLink(payload, 'ander@programma.example')).toBeNull();
    const accounts = await asSystem(payload).count({ collection: 'users' });
    expect(accounts.totalDocs).toBe(1);
  });

  it('creates no link for an account that does not administer the programme', async () => {
    const person = { email: 'leest@programma.example', name: 'Leest', password };
    const data = { ...person, programmeRoles: ['steeringGroupMember' as const] };
    await asSystem(payload).create({ collection: 'users', data });
    expect(await createAdminLink(payload, person.email)).toBeNull();
  });
});
