// @ts-check
import { startHealthyProcess } from './start-healthy-process.mjs';

/** @typedef {import('../processes/start-process.mjs').RunningProcess} RunningProcess */

/** How long each process may take to stop; a job of the workers may be long. */
const stopTimeouts = { cms: 10_000, frontend: 10_000, workers: 25_000, mail: 2_000 };

/**
 * Starts cms, frontend, workers and mail catcher in parallel and waits for all of them. When one
 * fails, `onExit` stops the others in this order: workers, frontend, cms.
 *
 * @param {import('./describe-processes.mjs').ProcessSpecs} specs
 * @param {object} options
 * @param {string} options.logDir
 * @param {string} options.runDir
 * @param {AbortSignal} options.signal
 * @param {import('../run-main.mjs').MainContext['onExit']} options.onExit
 * @param {(text: string) => void} options.onProgress
 * @returns {Promise<RunningProcess[]>}
 */
export async function startProcesses(specs, { logDir, runDir, signal, onExit, onProgress }) {
  const required = /** @type {const} */ (['cms', 'frontend', 'workers']);
  const names = specs.mail ? /** @type {const} */ ([...required, 'mail']) : required;
  const waiting = new Set(/** @type {readonly string[]} */ (names));
  const failure = new AbortController();
  const attempts = await Promise.allSettled(
    names.map(async (name) => {
      try {
        const anySignal = AbortSignal.any([signal, failure.signal]);
        const spec = specs[name];
        if (!spec) throw new Error(`There is no description of how to start ${name}.`);
        const running = await startHealthyProcess(spec, { logDir, runDir, signal: anySignal });
        waiting.delete(name);
        onProgress(waiting.size > 0 ? `nog ${[...waiting].join(', ')}` : '');
        return running;
      } catch (error) {
        failure.abort(error);
        throw error;
      }
    }),
  );
  const started = [];
  for (const [index, attempt] of attempts.entries()) {
    const name = names[index];
    if (attempt.status !== 'fulfilled' || name === undefined) continue;
    started.push(attempt.value);
    onExit(() => attempt.value.stop(stopTimeouts[name]));
  }
  signal.throwIfAborted();
  failure.signal.throwIfAborted();
  return started;
}
