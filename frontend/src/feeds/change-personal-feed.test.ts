import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { fakeCms } from '../testing/fake-cms/fake-cms.ts';
import { listening } from '../testing/with-server.ts';
import { changeOwnFeed } from './change-personal-feed.ts';

const member = 'medewerker@westerkwartier.example';

const change = (
  token: string | undefined,
  action: string | undefined,
  server = fakeCms({ dashboardSize: 3 }),
) =>
  listening(server, (cmsUrl) =>
    changeOwnFeed({ cmsUrl, headers: {} }, token, 'westerkwartier', action),
  );
const answering = (status: number, body: string) =>
  createServer((_request, response) => response.writeHead(status).end(body));

describe('changeOwnFeed', () => {
  it('gives a member the key of a new address', async () => {
    expect(await change(member, 'maken')).toEqual({ kind: 'made', key: 'goede-sleutel' });
  });

  it('ends the address', async () => {
    expect(await change(member, 'stoppen')).toEqual({ kind: 'ended' });
  });

  it('does nothing for a stranger, nor for a form that asks something else', async () => {
    expect(await change(undefined, 'maken')).toEqual({ kind: 'refused' });
    expect(await change(member, undefined)).toEqual({ kind: 'refused' });
    expect(await change(member, 'alles')).toEqual({ kind: 'refused' });
  });

  it('shows no address that it did not get', async () => {
    for (const body of ['{}', '{"key":1}', 'geen JSON']) {
      expect(await change(member, 'maken', answering(200, body))).toEqual({ kind: 'unreachable' });
    }
    expect(await change(member, 'maken', answering(502, ''))).toEqual({ kind: 'unreachable' });
  });
});
