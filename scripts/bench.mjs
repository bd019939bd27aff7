// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from './user-error.mjs';
import { paths } from './paths.mjs';
import { buildPackages } from './platform/build-packages.mjs';
import { checkMachine } from './platform/check-machine.mjs';
import { describeProcesses } from './platform/describe-processes.mjs';
import { installDependencies } from './platform/install-dependencies.mjs';
import { createNodeEnv } from './platform/create-node-env.mjs';
import { prepareData } from './platform/prepare-data.mjs';
import { startHealthyProcess } from './platform/start-healthy-process.mjs';
import { startBenchSites } from './platform/start-bench-sites.mjs';
import { runCommand } from './processes/run-command.mjs';
import { runMain } from './run-main.mjs';
import { startServices } from './services/start-services.mjs';
import { createSteps } from './steps/create-steps.mjs';
import { openTestRun } from './testing/open-test-run.mjs';
import { createTestSettings } from './testing/create-test-settings.mjs';
import { messages } from './messages.mjs';

/**
 * Lists every `<package>/bench/*.bench.ts`, or those whose name contains one of these words.
 *
 * @param {readonly string[]} words
 * @returns {{ packageName: string, file: string }[]}
 */
function listBenches(words) {
  return ['analytics', 'cms', 'workers', 'frontend'].flatMap((packageName) => {
    const folder = join(paths.root, packageName, 'bench');
    const names = existsSync(folder) ? readdirSync(folder) : [];
    return names
      .filter((name) => name.endsWith('.bench.ts'))
      .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
      .map((name) => ({ packageName, file: join('bench', name) }));
  });
}

await runMain(async ({ signal, onExit }) => {
  checkMachine();
  const benches = listBenches(process.argv.slice(2));
  if (benches.length === 0) {
    process.stdout.write(`${messages.bench.none}\n`);
    return 0;
  }
  const step = createSteps(process.stdout, signal);
  await step(messages.steps.install, () => installDependencies({ signal }));
  const run = await openTestRun();
  onExit(run.close);
  const services = await step(messages.steps.services, async (report) => {
    const started = await startServices({ folders: run.folders, env: process.env });
    onExit(started.stop);
    report(started.description);
    return started;
  });
  const settings = await createTestSettings({ ...services, dir: run.dir });
  let env = { ...settings };
  const { logDir } = run.folders;
  await step(messages.steps.build, (onProgress) => buildPackages({ onProgress, signal }));
  await step(messages.steps.prepare, (onProgress) =>
    prepareData({ env, empty: false, logDir, onProgress, signal }),
  );
  const cms = await startHealthyProcess(describeProcesses(settings).cms, {
    ...run.folders,
    signal,
  });
  onExit(() => cms.stop());
  for (const { packageName, file } of benches) {
    if (packageName === 'frontend') {
      const sites = await startBenchSites(settings, { ...run.folders, signal });
      onExit(sites.stop);
      env = { ...env, ...sites.env };
    }
    process.stdout.write(`\n${join(packageName, file)}\n`);
    const { code } = await runCommand({
      command: paths.node,
      args: [file],
      cwd: join(paths.root, packageName),
      env: createNodeEnv({ NODE_ENV: 'production', ...env }),
      log: join(paths.logs, 'bench.log'),
      onLine: (line) => process.stdout.write(`${line}\n`),
      signal,
    });
    signal.throwIfAborted();
    if (code !== 0) {
      const log = join(paths.logs, 'bench.log');
      throw new UserError('bench', messages.errors.bench(join(packageName, file)), { log });
    }
  }
  return 0;
});
