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
import { createFirstAdminLink } from './create-first-admin-link.mjs';
import { describeProcesses } from './describe-processes.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { prepareData } from './prepare-data.mjs';
import { startProcesses } from './start-processes.mjs';
import { summarizeStart } from './summarize-start.mjs';

/** @typedef {import('../processes/start-process.mjs').RunningProcess} RunningProcess */

const folders = { dataDir: paths.data, logDir: paths.logs, runDir: join(paths.services, 'run') };

/** Locks the data against a second start, and kills what a killed start left behind. */
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
 * Aborts with a user error as soon as one of these processes exits by itself.
 *
 * @param {readonly RunningProcess[]} processes
 * @param {AbortController} failure
 */
function abortOnExit(processes, failure) {
  for (const { name, exited, log } of processes) {
    void exited.then(() =>
      failure.abort(new UserError('process-exited', messages.errors.exited(name), { log })),
    );
  }
}

/**
 * Runs `npm start` and `npm run dev`: from a fresh clone to a running platform, until it is
 * stopped. Dependencies are installed before anything that imports a package, such as starting
 * services.
 *
 * @param {import('../run-main.mjs').MainContext} context
 * @param {import('./parse-start-options.mjs').StartOptions} options
 * @param {{ watch: boolean, onStarted?: (processes: RunningProcess[]) => void }} mode
 * @returns {Promise<number>} exit code, after the platform was stopped
 */
export async function runPlatform({ signal, onExit }, options, { watch, onStarted }) {
  const startedAt = Date.now();
  checkMachine();
  const failure = new AbortController();
  const anySignal = AbortSignal.any([signal, failure.signal]);
  const step = createSteps(process.stdout, anySignal);

  await claimData();
  onExit(() => {
    rmSync(paths.startLock, { force: true });
  });
  const { settings, isNew } = loadSettings(paths.envFile);
  if (isNew) process.stdout.write(`${messages.start.envWritten}\n`);
  await checkPorts(listPorts(settings));
  if (options.fresh && !(await clearData({ yes: options.yes, settings, signal }))) return 0;

  await step(messages.steps.install, (onProgress) =>
    installDependencies({ signal: anySignal, onProgress }),
  );
  const services = await step(messages.steps.services, async (report) => {
    const ports = { mongodb: Number(settings.MONGODB_PORT), redis: Number(settings.REDIS_PORT) };
    const started = await startServices({ folders, ports, env: settings });
    onExit(started.stop);
    report(started.description);
    return started;
  });
  abortOnExit(services.running, failure);
  const env = { ...settings, DATABASE_URI: services.databaseUri, REDIS_URI: services.redisUri };
  if (!watch) {
    await step(messages.steps.build, (report) =>
      buildPackages({ onProgress: report, signal: anySignal }),
    );
  }
  const prepared = await step(messages.steps.prepare, (report) =>
    prepareData({
      env,
      empty: options.empty,
      logDir: paths.logs,
      onProgress: report,
      signal: anySignal,
    }),
  );
  const needsAdmin = options.empty && prepared.hasAccounts === false;
  const link = needsAdmin ? await createFirstAdminLink(env, anySignal) : undefined;
  const specs = describeProcesses(env, { watch });
  const processes = await step(messages.steps.processes, (onProgress) =>
    startProcesses(specs, { ...folders, signal: anySignal, onExit, onProgress }),
  );
  abortOnExit(processes, failure);
  const health = Object.values(specs).map((spec) => spec.health);
  const duration = formatDuration(Date.now() - startedAt);
  process.stdout.write(summarizeStart(settings, { ...prepared, link }, health, duration));
  onStarted?.(processes);

  await new Promise((resolve) => {
    if (anySignal.aborted) resolve(undefined);
    anySignal.addEventListener('abort', resolve, { once: true });
  });
  failure.signal.throwIfAborted();
  return 0;
}
