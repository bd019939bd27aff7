import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createFakeCms } from '../testing/fake-cms/fake-cms.ts';
import { withServer } from '../testing/with-server.ts';
import { signIn } from './sign-in.ts';

const callerAt = (cmsUrl: string) => ({ cmsUrl, headers: {} });
const email = 'medewerker@assen.example';
const withFakeCms = <T>(test: (url: string) => Promise<T>) =>
  withServer(createFakeCms({ dashboardSize: 3 }), test);
const createCms = (status: number) =>
  createServer((_request, response) => response.writeHead(status).end('<p>geen JSON</p>'));

describe('signIn', () => {
  it('returns a session for the correct password', async () => {
    const outcome = await withFakeCms((url) => signIn(callerAt(url), ` ${email} `, 'digivaardig'));
    expect(outcome).toMatchObject({
      kind: 'signedIn',
      token: email,
      expires: expect.any(Date) as Date,
    });
  });

  it('returns the same for an unknown address and a wrong password', async () => {
    const wrongCredentials = { kind: 'wrongCredentials' };
    expect(await withFakeCms((url) => signIn(callerAt(url), email, 'fout'))).toEqual(
      wrongCredentials,
    );
    expect(
      await withFakeCms((url) => signIn(callerAt(url), 'niemand@assen.example', 'digivaardig')),
    ).toEqual(wrongCredentials);
  });

  it('does not call the cms with values that are not strings', async () => {
    expect(await signIn(callerAt('http://127.0.0.1:1'), { $gt: '' }, 'x')).toEqual({
      kind: 'incomplete',
    });
    expect(await signIn(callerAt('http://127.0.0.1:1'), email, undefined)).toEqual({
      kind: 'incomplete',
    });
  });

  it('distinguishes a rate limit, a missing membership and an outage from a wrong password', async () => {
    expect(await withServer(createCms(429), (url) => signIn(callerAt(url), email, 'x'))).toEqual({
      kind: 'rateLimited',
      retryAfterSeconds: 60,
    });
    expect(await withServer(createCms(403), (url) => signIn(callerAt(url), email, 'x'))).toEqual({
      kind: 'noMembership',
    });
    expect(await withServer(createCms(502), (url) => signIn(callerAt(url), email, 'x'))).toEqual({
      kind: 'unreachable',
    });
    expect(await signIn(callerAt('http://127.0.0.1:1'), email, 'x')).toEqual({
      kind: 'unreachable',
    });
  });
});
