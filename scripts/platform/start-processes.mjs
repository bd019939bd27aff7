// @ts-check
import { startHealthyProcess } from './start-healthy-process.mjs';

/** @typedef {import('../processes/start-process.mjs').RunningProcess} RunningProcess */

/** How long each may take to finish what it is doing; a job of the workers may be long. */
const deadlines = { cms: 10_000, frontend: 10_000, workers: 25_000, mail: 2_000 };

/**
 * Starts cms, frontend and workers side by side and waits for all. When one fails the others are
 * stopped by `onExit`, in order: workers, frontend, cms.
 *
 * @param {import('./describe-processes.mjs').ProcessSpecs} specs
 * @param {object} where
 * @param {string} where.logDir
 * @param {string} where.runDir
 * @param {AbortSignal} where.signal
 * @param {import('../run-main.mjs').MainContext['onExit']} where.onExit
 * @param {(text: string) => void} where.onProgress
 * @returns {Promise<RunningProcess[]>}
 */
export async function startProcesses(specs, { logDir, runDir, signal, onExit, onProgress }) {
  const always = /** @type {const} */ (['cms', 'frontend', 'workers']);
  const names = specs.mail ? /** @type {const} */ ([...always, 'mail']) : always;
  const waiting = new Set(/** @type {readonly string[]} */ (names));
  const giveUp = new AbortController();
  const attempts = await Promise.allSettled(
    names.map(async (name) => {
      try {
        const either = AbortSignal.any([signal, giveUp.signal]);
        const spec = specs[name];
        if (!spec) throw new Error(`Nothing says how to start ${name}.`);
        const running = await startHealthyProcess(spec, { logDir, runDir, signal: either });
        waiting.delete(name);
        onProgress(waiting.size > 0 ? `nog ${[...waiting].join(', ')}` : '');
        return running;
      } catch (error) {
        giveUp.abort(error);
        throw error;
      }
    }),
  );
  const started = [];
  for (const [index, attempt] of attempts.entries()) {
    const name = names[index];
    if (attempt.status !== 'fulfilled' || name === undefined) continue;
    started.push(attempt.value);
    onExit(() => attempt.value.stop(deadlines[name]));
  }
  signal.throwIfAborted();
  giveUp.signal.throwIfAborted();
  return started;
}
