// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadSettings } from '../env/load-settings.mjs';
import { UserError } from '../user-error.mjs';
import { readLockHolder } from '../locks/read-lock-holder.mjs';
import { acquireLock } from '../locks/acquire-lock.mjs';
import { paths } from '../paths.mjs';
import { checkPorts } from '../ports/check-ports.mjs';
import { listPorts } from '../ports/list-ports.mjs';
import { killOrphans } from '../processes/kill-orphans.mjs';
import { startServices } from '../services/start-services.mjs';
import { createSteps } from '../steps/create-steps.mjs';
import { formatDuration } from '../steps/format-duration.mjs';
import { messages } from '../messages.mjs';
import { buildPackages } from './build-packages.mjs';
import { checkMachine } from './check-machine.mjs';
import { clearData } from './clear-data.mjs';
import { describeProcesses } from './describe-processes.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { prepareData } from './prepare-data.mjs';
import { startProcesses } from './start-processes.mjs';
import { summarizeStart } from './summarize-start.mjs';

/** @typedef {import('../processes/start-process.mjs').RunningProcess} RunningProcess */

const folders = { dataDir: paths.data, logDir: paths.logs, runDir: join(paths.services, 'run') };

/** Only one start on the same data; what a killed one left behind is ended first. */
async function claimData() {
  if (!acquireLock(paths.startLock)) {
    throw new UserError(
      'already-running',
      messages.errors.alreadyRunning(readLockHolder(paths.startLock) ?? 0),
    );
  }
  await killOrphans(folders.runDir);
}

/**
 * Aborts with one sentence as soon as one of these stops by itself.
 *
 * @param {readonly RunningProcess[]} processes
 * @param {AbortController} failing
 */
function watchOver(processes, failing) {
  for (const { name, exited, log } of processes) {
    void exited.then(() =>
      failing.abort(new UserError('process-exited', messages.errors.exited(name), { log })),
    );
  }
}

/**
 * Everything of `npm start` and `npm run dev`: from a fresh clone to a running platform, and back.
 *
 * @param {import('../run-main.mjs').MainContext} main
 * @param {import('./parse-start-options.mjs').StartOptions} options
 * @param {{ watch: boolean, onStarted?: (processes: RunningProcess[]) => void }} mode
 * @returns {Promise<number>} exit code, after somebody stopped it
 */
export async function runPlatform({ signal, onExit }, options, { watch, onStarted }) {
  const begin = Date.now();
  checkMachine();
  const failing = new AbortController();
  const either = AbortSignal.any([signal, failing.signal]);
  const step = createSteps(process.stdout, either);

  await claimData();
  onExit(() => {
    rmSync(paths.startLock, { force: true });
  });
  const { settings, written } = loadSettings(paths.envFile);
  if (written) process.stdout.write(`${messages.start.envWritten}\n`);
  await checkPorts(listPorts(settings));
  if (options.fresh && !(await clearData({ yes: options.yes, settings, signal }))) return 0;

  const services = await step(messages.steps.services, async (report) => {
    const ports = { mongodb: Number(settings.MONGODB_PORT), redis: Number(settings.REDIS_PORT) };
    const found = await startServices({ folders, ports, env: settings });
    onExit(found.stop);
    report(found.describe);
    return found;
  });
  watchOver(services.running, failing);
  await step(messages.steps.install, () => installDependencies({ signal: either }));
  const env = { ...settings, DATABASE_URI: services.databaseUri, REDIS_URI: services.redisUri };
  if (!watch) {
    await step(messages.steps.build, (report) =>
      buildPackages({ onProgress: report, signal: either }),
    );
  }
  const prepared = await step(messages.steps.prepare, (report) =>
    prepareData({
      env,
      empty: options.empty,
      logDir: paths.logs,
      onProgress: report,
      signal: either,
    }),
  );
  const specs = describeProcesses(env, { watch });
  const processes = await step(messages.steps.processes, (onProgress) =>
    startProcesses(specs, { ...folders, signal: either, onExit, onProgress }),
  );
  watchOver(processes, failing);
  const health = Object.values(specs).map((spec) => spec.health);
  const duration = formatDuration(Date.now() - begin);
  process.stdout.write(summarizeStart(settings, prepared, health, duration));
  onStarted?.(processes);

  await new Promise((resolve) => {
    if (either.aborted) resolve(undefined);
    either.addEventListener('abort', resolve, { once: true });
  });
  failing.signal.throwIfAborted();
  return 0;
}
