// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @typedef {object} Sample
 * @property {number} at milliseconds since the start of the process
 * @property {string} path
 * @property {number | null} status null without an answer
 */

/** Requests a second: enough to notice a gap, and far below every limit for a visitor. */
const perSecond = 10;

/**
 * Asks for pages in turn, at a fixed pace, whether or not earlier requests were answered.
 *
 * @param {import('./site-client.mjs').SiteClient} client
 * @param {readonly string[]} paths
 */
export function startLoad(client, paths) {
  /** @type {Sample[]} */
  const samples = [];
  /** @type {Set<Promise<void>>} */
  const open = new Set();
  let isStopped = false;
  const ask = async (/** @type {string} */ path) => {
    const at = performance.now();
    const answer = await client
      .createVisitor()
      .request(path)
      .catch(() => null);
    samples.push({ at, path, status: answer?.status ?? null });
  };
  const run = async () => {
    for (let turn = 0; !isStopped; turn += 1) {
      const sent = ask(paths[turn % paths.length] ?? '/');
      open.add(sent);
      void sent.then(() => open.delete(sent));
      await sleep(1000 / perSecond);
    }
  };
  const running = run();
  return {
    /** @returns {Promise<Sample[]>} */
    stop: async () => {
      isStopped = true;
      await running;
      await Promise.all(open);
      return samples;
    },
  };
}
