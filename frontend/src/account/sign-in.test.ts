import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { fakeCms } from '../testing/fake-cms/fake-cms.ts';
import { listening } from '../testing/with-server.ts';
import { signIn } from './sign-in.ts';

const caller = (cmsUrl: string) => ({ cmsUrl, headers: {} });
const email = 'medewerker@assen.example';
const atFake = <T>(test: (url: string) => Promise<T>) =>
  listening(fakeCms({ dashboardSize: 3 }), test);
const answering = (status: number) =>
  createServer((_request, response) => response.writeHead(status).end('<p>geen JSON</p>'));

describe('signIn', () => {
  it('gives the session of whoever knows the password', async () => {
    const outcome = await atFake((url) => signIn(caller(url), ` ${email} `, 'digivaardig'));
    expect(outcome).toMatchObject({
      kind: 'signedIn',
      token: email,
      expires: expect.any(Date) as Date,
    });
  });

  it('does not say which of the two was wrong', async () => {
    const wrong = { kind: 'wrong' };
    expect(await atFake((url) => signIn(caller(url), email, 'fout'))).toEqual(wrong);
    expect(
      await atFake((url) => signIn(caller(url), 'niemand@assen.example', 'digivaardig')),
    ).toEqual(wrong);
  });

  it('asks nothing of the cms for what is no text', async () => {
    expect(await signIn(caller('http://127.0.0.1:1'), { $gt: '' }, 'x')).toEqual({
      kind: 'incomplete',
    });
    expect(await signIn(caller('http://127.0.0.1:1'), email, undefined)).toEqual({
      kind: 'incomplete',
    });
  });

  it('tells a limit and an outage apart from a wrong password', async () => {
    expect(await listening(answering(429), (url) => signIn(caller(url), email, 'x'))).toEqual({
      kind: 'locked',
      seconds: 60,
    });
    expect(await listening(answering(403), (url) => signIn(caller(url), email, 'x'))).toEqual({
      kind: 'closed',
    });
    expect(await listening(answering(502), (url) => signIn(caller(url), email, 'x'))).toEqual({
      kind: 'unreachable',
    });
    expect(await signIn(caller('http://127.0.0.1:1'), email, 'x')).toEqual({ kind: 'unreachable' });
  });
});
