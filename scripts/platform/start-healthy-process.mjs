// @ts-check
import { UserError } from '../user-error.mjs';
import { paths } from '../paths.mjs';
import { startProcess } from '../processes/start-process.mjs';
import { waitFor } from '../processes/wait-for.mjs';
import { messages } from '../messages.mjs';
import { createNodeEnv } from './create-node-env.mjs';

/** @param {string} url */
async function isHealthy(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
  return response.status === 200;
}

/**
 * Starts one process of the platform on Node 24 and waits until it is healthy.
 *
 * @param {import('./describe-processes.mjs').ProcessSpec} spec
 * @param {object} options
 * @param {string} options.logDir
 * @param {string} options.runDir
 * @param {boolean} [options.ipc]
 * @param {AbortSignal | undefined} [options.signal] stops the waiting
 * @returns {Promise<import('../processes/start-process.mjs').RunningProcess>}
 * @throws {UserError} naming the log, after stopping the process
 */
export async function startHealthyProcess(spec, { logDir, runDir, ipc = false, signal }) {
  const { name, args, cwd, health } = spec;
  const env = createNodeEnv(spec.env);
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
  const shouldStop = () => running.hasExited() || signal?.aborted === true;
  const limits = { timeoutMs: 120_000, shouldStop };
  if (await waitFor(() => isHealthy(health), limits).catch(() => false)) return running;
  await running.stop();
  throw new UserError('unhealthy', messages.errors.notResponding(name), { log: running.log });
}
