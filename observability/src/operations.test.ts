import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { getLogContext } from './log-context.ts';
import type { Reading } from './metrics.ts';
import { observeRequests } from './observe-requests.ts';
import { setProcessLogger } from './process-logger.ts';
import { createOperationsServer } from './serve-operations.ts';

const servers: Server[] = [];
async function listen(server: Server): Promise<string> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

let report: () => Promise<{ status: string }> = () => Promise.resolve({ status: 'ok' });
let readings: () => Promise<Reading[]> = () => Promise.resolve([]);
const operations = createOperationsServer({
  readHealth: () => report(),
  listReadings: () => readings(),
});
let operationsUrl: string;
let siteUrl: string;
let seenIds: (string | undefined)[] = [];
const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };

beforeAll(async () => {
  observeRequests({
    classify: (path) => (path.startsWith('/news') ? 'news' : 'other'),
    ignores: (server) => server === operations,
  });
  setProcessLogger(log);
  operationsUrl = await listen(operations);
  siteUrl = await listen(
    createServer((request, response) => {
      setTimeout(() => {
        seenIds.push(getLogContext().requestId);
        response
          .writeHead(request.url === '/fails' ? 500 : 200)
          .end(request.headers['x-request-id']);
      }, 5);
    }),
  );
});
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});
afterEach(() => {
  seenIds = [];
  report = () => Promise.resolve({ status: 'ok' });
  readings = () => Promise.resolve([]);
});

const readMetrics = async () => (await fetch(`${operationsUrl}/metrics`)).text();
const id = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('observeRequests', () => {
  it('passes a valid id to the handler, its log lines and the answer', async () => {
    const answer = await fetch(siteUrl, { headers: { 'x-request-id': id } });
    expect(answer.headers.get('x-request-id')).toBe(id);
    expect(await answer.text()).toBe(id);
    expect(seenIds).toEqual([id]);
  });

  it('makes an id of its own for each request, at the same time too', async () => {
    const ids = await Promise.all(
      Array.from({ length: 20 }, async () => (await fetch(siteUrl)).text()),
    );
    expect(new Set(ids).size).toBe(20);
    expect(seenIds.sort()).toEqual(ids.sort());
  });

  it('counts by class and status, and shows no path or query', async () => {
    await (await fetch(`${siteUrl}/news/zoe?code=geheim`)).text();
    await (await fetch(`${siteUrl}/fails`)).text();
    await vi.waitFor(async () =>
      expect(await readMetrics()).toContain('http_requests_total{route="other",status="500"} 1'),
    );
    const metrics = await readMetrics();
    expect(metrics).toContain('http_requests_total{route="news",status="200"} 1');
    expect(metrics).toContain('http_request_duration_seconds_bucket{le="0.005",route="news"}');
    expect(metrics).not.toMatch(/zoe|geheim|health/);
    expect(log.error).toHaveBeenCalledWith(
      expect.objectContaining({ route: 'other', status: 500 }),
      'request failed',
    );
  });
});

describe('createOperationsServer', () => {
  it('answers 200 with the report when the process is well', async () => {
    const answer = await fetch(`${operationsUrl}/health`);
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
  });

  it.each([
    ['any other status', () => Promise.resolve({ status: 'degraded' })],
    ['a report that fails', () => Promise.reject(new Error('geheim'))],
  ])('answers 503 for %s', async (_what, fails) => {
    report = fails;
    const answer = await fetch(`${operationsUrl}/health`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toContain('geheim');
  });

  it('serves metrics of Node, and the readings of now', async () => {
    const reading = { name: 'outbox_waiting', help: 'Events that wait', value: 3 };
    readings = () => Promise.resolve([reading]);
    const metrics = await readMetrics();
    expect(metrics).toContain('outbox_waiting 3');
    expect(metrics).toMatch(/nodejs_eventloop_lag_seconds [\d.e-]+/);
    expect(metrics).toMatch(/process_resident_memory_bytes \d+/);
  });

  it('leaves out readings that are unknown now, and serves the others', async () => {
    readings = () => Promise.reject(new Error('no database'));
    const metrics = await readMetrics();
    expect(metrics).not.toContain('outbox_waiting');
    expect(metrics).toContain('process_resident_memory_bytes');
  });

  it.each(['/', '/health/', '/metrics?x', '/api'])('answers 404 for %s', async (path) => {
    expect((await fetch(operationsUrl + path)).status).toBe(404);
  });
});
