import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { waitForLinkInMail } from './received-mail.ts';
import { startWorkerProcess } from './start-workers.ts';
import { siteUrl } from './urls.ts';
import type { RunningProcess } from '../scripts/processes/start-process.mjs';

/** What people typed, or what only they may know: none of it belongs in a log. */
const secrets = {
  address: 'zoe.geheim@voorbeeld.example',
  title: 'Ontslagronde bij Burgerzaken',
  password: 'wachtwoord-van-zoe-2026',
  code: 'f00dfeedc0de4242f00dfeedc0de4242f00d',
  search: 'schuldhulp-zoeksleutel',
};
const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
const employee = 'contentbeheerder@groningen.example';

let workers: RunningProcess;
let link: string;

const cmsUrl = (path: string): string => `${inject('settings').CMS_URL}${path}`;
const readLog = (name: string): string =>
  readFileSync(join(inject('folders').logDir, `${name}.log`), 'utf8');

const send = async (url: string, init: RequestInit = {}): Promise<Response> => {
  const answer = await fetch(url, { redirect: 'manual', ...init });
  await answer.arrayBuffer();
  return answer;
};
const post = (url: string, body: string, type: string, headers: Record<string, string> = {}) =>
  send(url, { method: 'POST', body, headers: { 'content-type': type, ...headers } });

async function driveSite(): Promise<void> {
  const origin = new URL(siteUrl('/')).origin;
  const form = (path: string, fields: Record<string, string>) =>
    post(
      siteUrl(path),
      new URLSearchParams(fields).toString(),
      'application/x-www-form-urlencoded',
      {
        origin,
      },
    );
  for (const path of [
    `/wachtwoord?code=${secrets.code}`,
    `/uitnodiging?code=${secrets.code}`,
    `/groningen/nieuws/feed.xml?sleutel=${secrets.code}`,
    `/groningen/nieuws?zoek=${secrets.search}`,
    `/groningen/zoeken?q=${secrets.search}`,
    `/${secrets.search}/%00`,
    `/_image?href=${secrets.search}`,
  ]) {
    await send(siteUrl(path), { headers: { cookie: `payload-token=${secrets.code}` } });
  }
  await form('/inloggen', { email: secrets.address, password: secrets.password });
  await form('/wachtwoord', { code: secrets.code, password: secrets.password });
  await form('/wachtwoord-vergeten', { email: employee });
}

async function driveCms(): Promise<void> {
  const json = (path: string, body: string) => post(cmsUrl(path), body, 'application/json');
  const title = JSON.stringify({ title: secrets.title, email: secrets.address });
  await json(
    '/api/users/login',
    JSON.stringify({ email: secrets.address, password: secrets.password }),
  );
  await json('/api/users/login', `{"email": "${secrets.address}`);
  await json('/api/news', title);
  await json('/api/files', title);
  await json('/api/site', JSON.stringify({ query: `{ ${secrets.search} }`, variables: { title } }));
  await json('/api/site', `${'['.repeat(5000)}"${secrets.title}"`);
  await send(cmsUrl(`/api/news?where[title][near]=${encodeURIComponent(secrets.title)}`));
  await send(cmsUrl(`/admin/wachtwoord?code=${secrets.code}`));
  await send(cmsUrl(`/admin/zoeken?q=${secrets.search}`));
  await send(cmsUrl(`/admin/collections/news?search=${secrets.search}`));
  await post(cmsUrl('/admin'), secrets.title, 'text/plain', { 'next-action': secrets.search });
}

beforeAll(async () => {
  workers = await startWorkerProcess();
  await driveSite();
  await driveCms();
  link = await waitForLinkInMail(employee);
  await send(cmsUrl('/api/health'), { headers: { 'x-request-id': secrets.address } });
}, 180_000);
afterAll(() => workers.stop());

describe('the logs of the processes', () => {
  it.each(['cms', 'frontend', 'workers'])('%s holds nothing that people typed', (name) => {
    const log = readLog(name);
    expect(log).toContain('"level":');
    for (const [what, secret] of Object.entries(secrets)) expect(log, what).not.toContain(secret);
    expect(log).not.toContain(employee);
    expect(log).not.toContain(new URL(link).searchParams.get('code'));
  });

  it('the workers name the job and the event of a line', () => {
    const line = readLog('workers')
      .split('\n')
      .find((one) => one.includes('mail completed'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      job: 'send-mail',
      jobId: expect.stringMatching(/^outbox-/) as string,
      eventId: expect.stringMatching(/^[0-9a-f]{24}$/) as string,
    });
  });
});

describe('a request id', () => {
  it.each([siteUrl, cmsUrl])('is answered as it came, or made', async (toUrl) => {
    const given = await send(toUrl('/health'), { headers: { 'x-request-id': id } });
    expect(given.headers.get('x-request-id')).toBe(id);
    const made = await send(toUrl('/health'), { headers: { 'x-request-id': secrets.address } });
    expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('the metrics', () => {
  it.each(['CMS_HEALTH_PORT', 'FRONTEND_HEALTH_PORT', 'WORKERS_HEALTH_PORT'] as const)(
    'of %s count requests or jobs, and name no municipality and nothing that people typed',
    async (port) => {
      const answer = await fetch(`http://127.0.0.1:${inject('settings')[port]}/metrics`);
      const metrics = await answer.text();
      expect(metrics).toMatch(/^(http_requests_total|jobs)\{/m);
      expect(metrics).toMatch(/^nodejs_eventloop_lag_seconds /m);
      expect(metrics).not.toMatch(/groningen/i);
      for (const secret of Object.values(secrets)) expect(metrics).not.toContain(secret);
    },
  );
});
