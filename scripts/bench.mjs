// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from './fault.mjs';
import { paths } from './paths.mjs';
import { buildRooms } from './platform/build-rooms.mjs';
import { checkMachine } from './platform/check-machine.mjs';
import { describeProcesses } from './platform/describe-processes.mjs';
import { installDependencies } from './platform/install-dependencies.mjs';
import { nodeEnv } from './platform/node-env.mjs';
import { prepareData } from './platform/prepare-data.mjs';
import { startHealthy } from './platform/start-healthy.mjs';
import { startSites } from './platform/start-sites.mjs';
import { runToEnd } from './processes/run-to-end.mjs';
import { runMain } from './run-main.mjs';
import { bringUpServices } from './services/bring-up-services.mjs';
import { createSteps } from './steps/create-steps.mjs';
import { openTestRun } from './testing/open-test-run.mjs';
import { testSettings } from './testing/test-settings.mjs';
import { texts } from './texts.mjs';

/**
 * Every `<room>/bench/*.bench.ts`, or those whose name holds one of these words.
 *
 * @param {readonly string[]} words
 * @returns {{ room: string, file: string }[]}
 */
function listBenches(words) {
  return ['analytics', 'cms', 'workers', 'frontend'].flatMap((room) => {
    const folder = join(paths.root, room, 'bench');
    const names = existsSync(folder) ? readdirSync(folder) : [];
    return names
      .filter((name) => name.endsWith('.bench.ts'))
      .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
      .map((name) => ({ room, file: join('bench', name) }));
  });
}

await runMain(async ({ signal, atEnd }) => {
  checkMachine();
  const benches = listBenches(process.argv.slice(2));
  if (benches.length === 0) {
    process.stdout.write(`${texts.bench.none}\n`);
    return 0;
  }
  const step = createSteps(process.stdout, signal);
  const run = await openTestRun();
  atEnd(run.close);
  const services = await step(texts.steps.services, async (report) => {
    const found = await bringUpServices({ place: run.place, env: process.env });
    atEnd(found.stop);
    report(found.describe);
    return found;
  });
  await step(texts.steps.install, () => installDependencies({ signal }));
  const settings = await testSettings({ ...services, dir: run.dir });
  let env = { ...settings };
  const { logDir } = run.place;
  await step(texts.steps.build, (onProgress) => buildRooms({ onProgress, signal }));
  await step(texts.steps.prepare, (onProgress) =>
    prepareData({ env, empty: false, logDir, onProgress, signal }),
  );
  const cms = await startHealthy(describeProcesses(settings).cms, { ...run.place, signal });
  atEnd(() => cms.stop());
  for (const { room, file } of benches) {
    if (room === 'frontend') {
      const sites = await startSites(settings, { ...run.place, signal });
      atEnd(sites.stop);
      env = { ...env, ...sites.env };
    }
    process.stdout.write(`\n${join(room, file)}\n`);
    const { code } = await runToEnd({
      command: paths.node,
      args: [file],
      cwd: join(paths.root, room),
      env: nodeEnv({ NODE_ENV: 'production', ...env }),
      log: join(paths.logs, 'bench.log'),
      onLine: (line) => process.stdout.write(`${line}\n`),
      signal,
    });
    signal.throwIfAborted();
    if (code !== 0) {
      const log = join(paths.logs, 'bench.log');
      throw new Fault('bench', texts.fault.bench(join(room, file)), { log });
    }
  }
  return 0;
});
