// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadSettings } from '../env/load-settings.mjs';
import { Fault } from '../fault.mjs';
import { readLockHolder } from '../locks/read-lock-holder.mjs';
import { takeLock } from '../locks/take-lock.mjs';
import { paths } from '../paths.mjs';
import { checkPorts } from '../ports/check-ports.mjs';
import { listPorts } from '../ports/list-ports.mjs';
import { endLeftovers } from '../processes/end-leftovers.mjs';
import { bringUpServices } from '../services/bring-up-services.mjs';
import { createSteps } from '../steps/create-steps.mjs';
import { formatDuration } from '../steps/format-duration.mjs';
import { texts } from '../texts.mjs';
import { buildRooms } from './build-rooms.mjs';
import { checkMachine } from './check-machine.mjs';
import { clearData } from './clear-data.mjs';
import { describeProcesses } from './describe-processes.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { prepareData } from './prepare-data.mjs';
import { startRooms } from './start-rooms.mjs';
import { summarizeStart } from './summarize-start.mjs';

/** @typedef {import('../processes/start-process.mjs').Running} Running */

const place = { dataDir: paths.data, logDir: paths.logs, runDir: join(paths.services, 'run') };

/** Only one start on the same data; what a killed one left behind is ended first. */
async function claimData() {
  if (!takeLock(paths.startLock)) {
    throw new Fault(
      'already-running',
      texts.fault.alreadyRunning(readLockHolder(paths.startLock) ?? 0),
    );
  }
  await endLeftovers(place.runDir);
}

/**
 * Aborts with one sentence as soon as one of these stops by itself.
 *
 * @param {readonly Running[]} processes
 * @param {AbortController} failing
 */
function watchOver(processes, failing) {
  for (const { name, exited, log } of processes) {
    void exited.then(() => failing.abort(new Fault('died', texts.fault.died(name), { log })));
  }
}

/**
 * Everything of `npm start` and `npm run dev`: from a fresh clone to a running platform, and back.
 *
 * @param {import('../run-main.mjs').Main} main
 * @param {import('./parse-start-options.mjs').StartOptions} options
 * @param {{ watch: boolean, onStarted?: (rooms: Running[]) => void }} mode
 * @returns {Promise<number>} exit code, after somebody stopped it
 */
export async function runPlatform({ signal, atEnd }, options, { watch, onStarted }) {
  const begin = Date.now();
  checkMachine();
  const failing = new AbortController();
  const either = AbortSignal.any([signal, failing.signal]);
  const step = createSteps(process.stdout, either);

  await claimData();
  atEnd(() => {
    rmSync(paths.startLock, { force: true });
  });
  const { settings, written } = loadSettings(paths.envFile);
  if (written) process.stdout.write(`${texts.start.envWritten}\n`);
  await checkPorts(listPorts(settings));
  if (options.fresh && !(await clearData({ yes: options.yes, settings, signal }))) return 0;

  const services = await step(texts.steps.services, async (report) => {
    const ports = { mongodb: Number(settings.MONGODB_PORT), redis: Number(settings.REDIS_PORT) };
    const found = await bringUpServices({ place, ports, env: settings });
    atEnd(found.stop);
    report(found.describe);
    return found;
  });
  watchOver(services.running, failing);
  await step(texts.steps.install, () => installDependencies({ signal: either }));
  const env = { ...settings, DATABASE_URI: services.databaseUri, REDIS_URI: services.redisUri };
  if (!watch) {
    await step(texts.steps.build, (report) => buildRooms({ onProgress: report, signal: either }));
  }
  const prepared = await step(texts.steps.prepare, (report) =>
    prepareData({
      env,
      empty: options.empty,
      logDir: paths.logs,
      onProgress: report,
      signal: either,
    }),
  );
  const specs = describeProcesses(env, { watch });
  const rooms = await step(texts.steps.rooms, (onProgress) =>
    startRooms(specs, { ...place, signal: either, atEnd, onProgress }),
  );
  watchOver(rooms, failing);
  const health = Object.values(specs).map((spec) => spec.health);
  const duration = formatDuration(Date.now() - begin);
  process.stdout.write(summarizeStart(settings, prepared, health, duration));
  onStarted?.(rooms);

  await new Promise((resolve) => {
    if (either.aborted) resolve(undefined);
    either.addEventListener('abort', resolve, { once: true });
  });
  failing.signal.throwIfAborted();
  return 0;
}
