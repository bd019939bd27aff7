import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createFakeCms } from '../testing/fake-cms/fake-cms.ts';
import { withServer } from '../testing/with-server.ts';
import { acceptInvitation } from './accept-invitation.ts';

const acceptAt = async (server: ReturnType<typeof createServer>, code: string, password: string) =>
  (await withServer(server, (cmsUrl) => acceptInvitation({ cmsUrl, headers: {} }, code, password)))
    .kind;
const acceptAtFakeCms = (code: string, password: string) =>
  acceptAt(createFakeCms({ dashboardSize: 3 }), code, password);
const createCms = (status: number, body: object = {}) =>
  createServer((_request, response) => response.writeHead(status).end(JSON.stringify(body)));

describe('acceptInvitation', () => {
  it('succeeds with a valid code', async () => {
    expect(await acceptAtFakeCms('goede-code', 'een lange zin')).toBe('success');
  });

  it('reports a code that was used, withdrawn or expired', async () => {
    expect(await acceptAtFakeCms('oude-code', 'een lange zin')).toBe('expired');
  });

  it('leaves the password rules to the cms, and returns its error message', async () => {
    expect(await acceptAtFakeCms('goede-code', 'kort')).toBe('success');
    const message = 'Kies een wachtwoord van minstens 12 tekens.';
    const server = createCms(400, { errors: [{ message }] });
    const result = await withServer(server, (cmsUrl) =>
      acceptInvitation({ cmsUrl, headers: {} }, 'goede-code', 'kort'),
    );
    expect(result).toEqual({ kind: 'rejected', message });
    expect(await acceptAt(createCms(409), 'goede-code', 'een lange zin')).toBe('rejected');
  });

  it('distinguishes a rate limit, an outage and an empty password', async () => {
    expect(await acceptAt(createCms(429), 'code', 'een lange zin')).toBe('rateLimited');
    expect(await acceptAt(createCms(502), 'code', 'een lange zin')).toBe('unreachable');
    expect(await acceptAt(createCms(200), 'code', '')).toBe('incomplete');
  });
});
