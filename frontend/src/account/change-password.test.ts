import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createFakeCms } from '../testing/fake-cms/fake-cms.ts';
import { PASSWORD } from '../testing/fake-cms/people.ts';
import { withServer } from '../testing/with-server.ts';
import { changePassword } from './change-password.ts';

const member = 'medewerker@westerkwartier.example';
const newPassword = 'een heel andere zin';

const change = (
  token: string | undefined,
  currentPassword: string,
  password: string,
  server = createFakeCms({ dashboardSize: 3 }),
) =>
  withServer(server, (cmsUrl) =>
    changePassword({ cmsUrl, headers: {} }, token, { currentPassword, newPassword: password }),
  );
const createCms = (status: number, body: object = {}) =>
  createServer((_request, response) => response.writeHead(status).end(JSON.stringify(body)));

describe('changePassword', () => {
  it('returns the session that replaces the present one', async () => {
    expect(await change(member, PASSWORD, newPassword)).toMatchObject({
      kind: 'changed',
      token: member,
    });
  });

  it('returns the error message of the cms and the field that it is about', async () => {
    expect(await change(member, 'niet dit', newPassword)).toEqual({
      kind: 'rejected',
      message: 'Je huidige wachtwoord klopt niet. Probeer het opnieuw.',
      field: 'current',
    });
    expect(await change(member, PASSWORD, newPassword, createCms(409))).toEqual({
      kind: 'rejected',
      message: undefined,
      field: 'new',
    });
  });

  it('does not call the cms while a field is empty', async () => {
    expect(await change(member, '', newPassword)).toEqual({ kind: 'incomplete' });
    expect(await change(member, PASSWORD, '')).toEqual({ kind: 'incomplete' });
  });

  it('distinguishes an ended session, a rate limit and an outage', async () => {
    expect(await change(undefined, PASSWORD, newPassword)).toEqual({ kind: 'notSignedIn' });
    expect(await change(member, PASSWORD, newPassword, createCms(429))).toMatchObject({
      kind: 'rateLimited',
    });
    expect(await change(member, PASSWORD, newPassword, createCms(502))).toEqual({
      kind: 'unreachable',
    });
    // Status 200 without a session is no success.
    expect(await change(member, PASSWORD, newPassword, createCms(200))).toMatchObject({
      kind: 'rejected',
    });
  });
});
