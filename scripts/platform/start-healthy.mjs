// @ts-check
import { Fault } from '../fault.mjs';
import { paths } from '../paths.mjs';
import { startProcess } from '../processes/start-process.mjs';
import { waitUntil } from '../processes/wait-until.mjs';
import { texts } from '../texts.mjs';
import { nodeEnv } from './node-env.mjs';

/** @param {string} url */
async function isHealthy(url) {
  const answer = await fetch(url, { signal: AbortSignal.timeout(5000) });
  return answer.status === 200;
}

/**
 * Starts one process of the platform on Node 24 and waits until it says it is healthy.
 *
 * @param {import('./describe-processes.mjs').ProcessSpec} spec
 * @param {object} where
 * @param {string} where.logDir
 * @param {string} where.runDir
 * @param {boolean} [where.ipc]
 * @param {AbortSignal | undefined} [where.signal] gives up the waiting
 * @returns {Promise<import('../processes/start-process.mjs').Running>}
 * @throws {Fault} naming the log, after stopping the process
 */
export async function startHealthy(spec, { logDir, runDir, ipc = false, signal }) {
  const { name, args, cwd, health } = spec;
  const env = nodeEnv(spec.env);
  const running = await startProcess({
    name,
    args,
    cwd,
    env,
    logDir,
    runDir,
    ipc,
    command: paths.node,
  });
  const giveUp = () => running.hasExited() || signal?.aborted === true;
  const healthy = await waitUntil(() => isHealthy(health), { deadlineMs: 120_000, giveUp });
  if (healthy) return running;
  await running.stop();
  throw new Fault('unhealthy', texts.fault.silent(name), { log: running.log });
}
