import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAddress } from './check-address.ts';
import { isPublicIp } from './public-lookup.ts';

const requests: string[] = [];
/** A server of one's own, and one in the same private network that nobody named. */
let own: Server;
let hidden: Server;
let base: string;
let hiddenBase: string;
let host: string;

const hostOf = (server: Server) => `127.0.0.1:${String((server.address() as AddressInfo).port)}`;

const listen = (server: Server) =>
  new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

beforeAll(async () => {
  hidden = createServer((request, response) => {
    requests.push(`hidden ${request.method ?? ''} ${request.url ?? ''}`);
    response.end('geheim');
  });
  own = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(`${request.method ?? ''} ${path}`);
    const [, kind = '', detail = ''] = path.split('/');
    if (kind === 'stil') return;
    if (kind === 'breekt') return void request.socket.destroy();
    if (kind === 'alleen-get')
      return void response.writeHead(request.method === 'GET' ? 200 : 405).end();
    if (kind === 'rond') return void response.writeHead(302, { location: '/rond' }).end();
    if (kind === 'naar') {
      return void response.writeHead(301, { location: decodeURIComponent(detail) }).end();
    }
    response.writeHead(Number(kind)).end();
  });
  await Promise.all([listen(own), listen(hidden)]);
  [host, base, hiddenBase] = [hostOf(own), `http://${hostOf(own)}`, `http://${hostOf(hidden)}`];
});
afterAll(async () => {
  for (const server of [own, hidden]) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const check = (path: string) =>
  checkAddress(`${base}${path}`, { ownHosts: [host], timeoutMs: 500 });

describe('an address', () => {
  it.each([
    ['/200', 'works'],
    ['/204', 'works'],
    ['/404', 'gone'],
    ['/410', 'gone'],
    ['/500', 'unreachable'],
    ['/503', 'unreachable'],
    ['/401', 'unknown'],
    ['/403', 'unknown'],
    ['/429', 'unknown'],
    ['/alleen-get', 'works'],
    ['/naar/%2F404', 'gone'],
    ['/naar/%2Fnaar%2F%252F200', 'works'],
    ['/naar/http%3A%2F%2F%5Bstuk', 'unreachable'],
    ['/rond', 'unreachable'],
    ['/stil', 'unreachable'],
    ['/breekt', 'unreachable'],
  ] as const)('%s is %s', async (path, outcome) => {
    expect(await check(path)).toBe(outcome);
  });

  it('of a server that is not there is unreachable', async () => {
    const free = createServer();
    await listen(free);
    const gone = hostOf(free);
    await new Promise((resolve) => free.close(resolve));
    expect(await checkAddress(`http://${gone}/`, { ownHosts: [gone] })).toBe('unreachable');
  });
});

describe('a private network', () => {
  it.each([
    () => `${hiddenBase}/`,
    () => hiddenBase.replace('127.0.0.1', 'localhost'),
    () => hiddenBase.replace('127.0.0.1', '2130706433'),
    () => hiddenBase.replace('127.0.0.1', '0x7f.1'),
    () => hiddenBase.replace('127.0.0.1', '[::ffff:127.0.0.1]'),
    () => 'http://localhost/',
    () => 'http://127.0.0.1/',
    () => 'http://[::1]/',
    () => 'http://169.254.169.254/latest/meta-data',
    () => 'http://10.0.0.1/',
    () => `http://naam:wachtwoord@${host}/200`,
  ])('is not asked (%#)', async (getAddress) => {
    requests.length = 0;
    expect(await checkAddress(getAddress(), { ownHosts: [], timeoutMs: 500 })).toBe('unknown');
    expect(requests).toEqual([]);
  });

  it('is not asked after a redirect either, also with a name of one’s own', async () => {
    requests.length = 0;
    expect(await check(`/naar/${encodeURIComponent(`${hiddenBase}/`)}`)).toBe('unknown');
    expect(await check(`/naar/${encodeURIComponent('file:///etc/passwd')}`)).toBe('unknown');
    expect(requests.filter((one) => one.startsWith('hidden'))).toEqual([]);
  });

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    'geen-ip',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
  ])('has %s', (ip) => {
    expect(isPublicIp(ip)).toBe(false);
  });

  it.each(['8.8.8.8', '2a00:1450:400e::1'])('does not have %s', (ip) => {
    expect(isPublicIp(ip)).toBe(true);
  });
});
