import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createFakeCms } from '../testing/fake-cms/fake-cms.ts';
import { withServer } from '../testing/with-server.ts';
import { changePersonalFeed } from './change-personal-feed.ts';

const member = 'medewerker@westerkwartier.example';

const change = (
  token: string | undefined,
  action: string | undefined,
  server = createFakeCms({ dashboardSize: 3 }),
) =>
  withServer(server, (cmsUrl) =>
    changePersonalFeed({ cmsUrl, headers: {} }, token, 'westerkwartier', action),
  );
const createCms = (status: number, body: string) =>
  createServer((_request, response) => response.writeHead(status).end(body));

describe('changePersonalFeed', () => {
  it('returns the key of a new personal feed to a member', async () => {
    expect(await change(member, 'maken')).toEqual({ kind: 'created', key: 'goede-sleutel' });
  });

  it('revokes the personal feed', async () => {
    expect(await change(member, 'stoppen')).toEqual({ kind: 'revoked' });
  });

  it('rejects an anonymous visitor and an unknown action', async () => {
    expect(await change(undefined, 'maken')).toEqual({ kind: 'rejected' });
    expect(await change(member, undefined)).toEqual({ kind: 'rejected' });
    expect(await change(member, 'alles')).toEqual({ kind: 'rejected' });
  });

  it('returns no key when the answer of the cms has none', async () => {
    for (const body of ['{}', '{"key":1}', 'geen JSON']) {
      expect(await change(member, 'maken', createCms(200, body))).toEqual({ kind: 'unreachable' });
    }
    expect(await change(member, 'maken', createCms(502, ''))).toEqual({ kind: 'unreachable' });
  });
});
