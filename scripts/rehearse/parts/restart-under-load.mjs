// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { judgeLoad } from '../client/judge-load.mjs';
import { startLoad } from '../client/load.mjs';
import { slug } from './make-content.mjs';

/** @typedef {import('../rehearsal.mjs').Rehearsal} Rehearsal */

const pages = ['/', `/${slug}`, `/${slug}/nieuws`, `/${slug}/nieuws/feed.xml`, '/api/health'];

/** Load before and after a restart. */
const quietMs = 4000;

/**
 * How long others may need to notice that a process is back. A driver looks for its database again
 * after its heartbeat.
 */
const recoveryMs = 3000;

/** Processes that pages do not pass: while these are away, no page may fail. */
const unseen = new Set(['workers', 'redis', 'mail']);

/**
 * Restarts one container while visitors read. Pages may fail from the moment that it is told to stop
 * until it is ready again, and at no other time.
 *
 * @param {Rehearsal} rehearsal
 * @param {string} service
 */
async function restartOne({ stack, client, report }, service) {
  const load = startLoad(client, pages);
  await sleep(quietMs);
  const from = performance.now();
  await stack.stop(service);
  const exitCode = await stack.readExitCode(service);
  const hasStoppedWell = await stack.hasStoppedWell(service);
  await stack.resume(service);
  const to = performance.now();
  await sleep(quietMs + recoveryMs);
  const samples = await load.stop();
  const outage = unseen.has(service) ? { from, to: from } : { from, to: to + recoveryMs };
  const { requests, during, outside } = judgeLoad(samples, outage);
  const { lastAfterMs } = judgeLoad(samples, { from, to });
  const seconds = ((to - from) / 1000).toFixed(1);
  const recovery = lastAfterMs > 0 ? `, the last ${(lastAfterMs / 1000).toFixed(1)} s after` : '';
  report.check(
    `${service}: exit ${exitCode}, away ${seconds} s, ${during} of ${requests} requests failed meanwhile${recovery}`,
    hasStoppedWell && outside.length === 0,
    `${outside.length} failed at another time: ${outside
      .slice(0, 3)
      .map(({ at, path, status }) => `${path} ${status} at ${((at - from) / 1000).toFixed(1)} s`)
      .join(', ')}`,
  );
}

/**
 * Restarts every container in turn under load.
 *
 * @param {Rehearsal} rehearsal
 */
export async function restartUnderLoad(rehearsal) {
  const { stack, client, report } = rehearsal;
  for (const service of stack.lasting) await restartOne(rehearsal, service);
  for (const page of pages) {
    const { status } = await client.createVisitor().request(page);
    report.check(`${page} is back`, status === 200, `${status}`);
  }
}
