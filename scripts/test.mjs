// @ts-check
import { join } from 'node:path';
import { UserError } from './user-error.mjs';
import { readLockHolder } from './locks/read-lock-holder.mjs';
import { paths } from './paths.mjs';
import { buildPackages } from './platform/build-packages.mjs';
import { checkMachine } from './platform/check-machine.mjs';
import { installDependencies } from './platform/install-dependencies.mjs';
import { runMain } from './run-main.mjs';
import { findFreePorts } from './ports/find-free-ports.mjs';
import { startMongodb } from './services/start-mongodb.mjs';
import { startServices } from './services/start-services.mjs';
import { createSteps } from './steps/create-steps.mjs';
import { countTests } from './testing/count-tests.mjs';
import { findChromium } from './testing/find-chromium.mjs';
import { formatSummary } from './testing/judge-tally.mjs';
import { openTestRun } from './testing/open-test-run.mjs';
import { parseTestOptions } from './testing/parse-test-options.mjs';
import { runVitest } from './testing/run-vitest.mjs';
import { mergeSummaries } from './testing/sum-tallies.mjs';
import { messages } from './messages.mjs';

/**
 * A database server for the second worker of the integration tests; the operator's own when
 * DATABASE_URI names one.
 *
 * @param {import('./services/start-services.mjs').ServiceFolders} folders
 */
async function startSecondMongodb(folders) {
  const [port] = await findFreePorts(1);
  return startMongodb(process.env.DATABASE_URI, {
    ...folders,
    port: Number(port),
    name: 'mongodb-2',
  });
}

await runMain(async ({ signal, onExit }) => {
  let lastLines = '';
  onExit(() => process.stdout.write(lastLines));
  const { kinds, filters } = parseTestOptions(process.argv.slice(2));
  checkMachine();
  const step = createSteps(process.stdout, signal);
  const inCi = Boolean(process.env.CI);
  const chromium = findChromium();
  if (kinds.includes('browser') && !chromium) {
    if (inCi) throw new UserError('no-chromium', messages.errors.noChromium);
    process.stdout.write(`${messages.errors.noChromium} ${messages.testing.browserSkipped}\n`);
  }

  const run = await openTestRun();
  onExit(run.close);
  const services = await step(messages.steps.services, async (report) => {
    const found = await startServices({ folders: run.folders, env: process.env });
    onExit(found.stop);
    report(found.describe);
    return found;
  });
  const databaseUris = [services.databaseUri];
  if (kinds.includes('integration')) {
    const second = await startSecondMongodb(run.folders);
    if (second.running) onExit(() => second.running?.stop(20_000));
    databaseUris.push(second.uri);
  }
  await step(messages.steps.install, () => installDependencies({ signal }));
  // Deep tests start the built platform too, and need no browser.
  if ((kinds.includes('browser') && chromium) || kinds.includes('deep')) {
    const build = await step(messages.steps.build, (report) =>
      buildPackages({ onProgress: report, signal }),
    );
    if (build === 'built' && readLockHolder(paths.startLock) !== undefined) {
      process.stdout.write(`${messages.testing.buildReplaced}\n`);
    }
  }

  const env = {
    DATABASE_URI: services.databaseUri,
    TEST_DATABASE_URIS: databaseUris.join(' '),
    REDIS_URI: services.redisUri,
    PAYLOAD_SECRET: 'a secret for tests only, 32 bytes',
    FRONTEND_KEY: 'a key for tests only, of 32 bytes',
    MEDIA_DIR: join(run.dir, 'media'),
    TEST_RUN_DIR: run.dir,
    CHROMIUM_PATH: chromium,
  };
  const tallies = [];
  for (const kind of kinds) {
    process.stdout.write(`\n${messages.testing.kind[kind]}\n`);
    if (kind === 'browser' && !chromium) {
      tallies.push({
        passed: 0,
        failed: 0,
        skipped: await countTests(kind, filters),
        failures: [],
      });
    } else {
      tallies.push(await runVitest({ kind, filters, env, dir: run.dir, signal }));
    }
  }
  const { lines, exitCode } = formatSummary(mergeSummaries(tallies));
  lastLines = `\n${lines.join('\n\n')}\n`;
  return exitCode;
});
