import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { fakeCms } from '../testing/fake-cms/fake-cms.ts';
import { listening } from '../testing/with-server.ts';
import { acceptInvitation } from './accept-invitation.ts';

const at = async (server: ReturnType<typeof createServer>, code: string, password: string) =>
  (await listening(server, (cmsUrl) => acceptInvitation({ cmsUrl, headers: {} }, code, password)))
    .kind;
const atFake = (code: string, password: string) =>
  at(fakeCms({ dashboardSize: 3 }), code, password);
const answering = (status: number, body: object = {}) =>
  createServer((_request, response) => response.writeHead(status).end(JSON.stringify(body)));

describe('acceptInvitation', () => {
  it('accepts by a code that is still good', async () => {
    expect(await atFake('goede-code', 'een lange zin')).toBe('done');
  });

  it('says that a code is used, withdrawn or expired', async () => {
    expect(await atFake('oude-code', 'een lange zin')).toBe('expired');
  });

  it('lets the cms judge a password, which an old account may have, and passes on what it says', async () => {
    expect(await atFake('goede-code', 'kort')).toBe('done');
    const sentence = 'Kies een wachtwoord van minstens 12 tekens.';
    const server = answering(400, { errors: [{ message: sentence }] });
    const told = await listening(server, (cmsUrl) =>
      acceptInvitation({ cmsUrl, headers: {} }, 'goede-code', 'kort'),
    );
    expect(told).toEqual({ kind: 'rejected', sentence });
    expect(await at(answering(409), 'goede-code', 'een lange zin')).toBe('rejected');
  });

  it('tells limits and outages apart', async () => {
    expect(await at(answering(429), 'code', 'een lange zin')).toBe('locked');
    expect(await at(answering(502), 'code', 'een lange zin')).toBe('unreachable');
    expect(await at(answering(200), 'code', '')).toBe('incomplete');
  });
});
