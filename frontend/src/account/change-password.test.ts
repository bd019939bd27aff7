import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { fakeCms } from '../testing/fake-cms/fake-cms.ts';
import { PASSWORD } from '../testing/fake-cms/people.ts';
import { listening } from '../testing/with-server.ts';
import { changePassword } from './change-password.ts';

const member = 'medewerker@westerkwartier.example';
const fresh = 'een heel andere zin';

const change = (
  token: string | undefined,
  currentPassword: string,
  newPassword: string,
  server = fakeCms({ dashboardSize: 3 }),
) =>
  listening(server, (cmsUrl) =>
    changePassword({ cmsUrl, headers: {} }, token, { currentPassword, newPassword }),
  );
const answering = (status: number, body: object = {}) =>
  createServer((_request, response) => response.writeHead(status).end(JSON.stringify(body)));

describe('changePassword', () => {
  it('gives the session that comes in place of the one before', async () => {
    expect(await change(member, PASSWORD, fresh)).toMatchObject({ kind: 'changed', token: member });
  });

  it('passes on what the cms says of a password that it does not take', async () => {
    expect(await change(member, 'niet dit', fresh)).toEqual({
      kind: 'rejected',
      sentence: 'Je huidige wachtwoord klopt niet. Probeer het opnieuw.',
      field: 'current',
    });
    expect(await change(member, PASSWORD, fresh, answering(409))).toEqual({
      kind: 'rejected',
      sentence: undefined,
      field: 'new',
    });
  });

  it('asks the cms nothing while a field is empty', async () => {
    expect(await change(member, '', fresh)).toEqual({ kind: 'incomplete' });
    expect(await change(member, PASSWORD, '')).toEqual({ kind: 'incomplete' });
  });

  it('tells an ended session, limits and outages apart', async () => {
    expect(await change(undefined, PASSWORD, fresh)).toEqual({ kind: 'signedOut' });
    expect(await change(member, PASSWORD, fresh, answering(429))).toMatchObject({ kind: 'locked' });
    expect(await change(member, PASSWORD, fresh, answering(502))).toEqual({ kind: 'unreachable' });
    // A "yes" without a session is none.
    expect(await change(member, PASSWORD, fresh, answering(200))).toMatchObject({
      kind: 'rejected',
    });
  });
});
