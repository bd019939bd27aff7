import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { TestSettings } from '../../scripts/testing/create-test-settings.mjs';
import { type FuzzRequest, oddRequest } from './requests.ts';
import { listRoutes } from './routes.ts';
import { sendRequest } from './send-request.ts';

/** How many requests are under way at once. */
const CONCURRENCY = 8;

export interface FuzzOptions {
  settings: TestSettings;
  logDir: string;
  /** Session tokens by the name of who sends; undefined for an anonymous visitor. */
  senders: Record<string, string | undefined>;
  requestsPerRoute: number;
  seed: number;
}

const readLogs = (logDir: string): string[] =>
  ['cms', 'frontend'].map((name) => readFileSync(join(logDir, `${name}.log`), 'utf8'));

const describeRequest = (sender: string, request: FuzzRequest): string =>
  `${sender} ${JSON.stringify(request).slice(0, 400)}`;

/**
 * Sends odd requests to every route of both servers.
 * @returns what a server failed at: an answer of 500 or more, no answer, or a line in a log, with
 *   the requests that may have caused it
 */
export async function fuzzServers(options: FuzzOptions): Promise<string[]> {
  const { settings, logDir, senders, requestsPerRoute, seed } = options;
  const ports = { cms: Number(settings.CMS_PORT), frontend: Number(settings.FRONTEND_PORT) };
  const routes = await listRoutes(logDir);
  const jobs = Object.entries(senders).flatMap(([sender, token], index) =>
    routes.flatMap((route, routeIndex) =>
      fc
        .sample(oddRequest(route), {
          numRuns: requestsPerRoute,
          seed: seed + index * 7919 + routeIndex,
        })
        .map((request) => ({ sender, token, request })),
    ),
  );
  // Its first page loads the code of the admin, and the site reports that the cms answers late.
  await fetch(`${settings.CMS_URL}/admin/login`);
  const failures: string[] = [];
  let logs = readLogs(logDir);
  while (jobs.length > 0) {
    const batch = jobs.splice(0, CONCURRENCY);
    await Promise.all(
      batch.map(async ({ sender, token, request }) => {
        const status = await sendRequest(ports[request.server], request, token).catch(() => 599);
        if (status === 0 || status >= 500) {
          failures.push(`${String(status)} for ${describeRequest(sender, request)}`);
        }
      }),
    );
    const now = readLogs(logDir);
    const lines = now.map((log, index) => log.slice(logs[index]?.length)).join('');
    if (lines !== '') {
      const sent = batch.map(({ sender, request }) => describeRequest(sender, request));
      failures.push(`A log says:\n${lines.slice(0, 600)}\nafter one of:\n${sent.join('\n')}`);
    }
    logs = now;
  }
  return failures;
}
