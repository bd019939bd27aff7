// @ts-check
import { randomInt } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
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
import { openTestRun } from './testing/open-test-run.mjs';
import { parseTestOptions } from './testing/parse-test-options.mjs';
import { runVitest } from './testing/run-vitest.mjs';
import { formatSummary, mergeSummaries } from './testing/test-summary.mjs';
import { formatTestTimes, replaceTestTimes } from './testing/test-times.mjs';
import { messages } from './messages.mjs';

/**
 * Starts a database server for the second worker of the integration tests, or returns the one of
 * DATABASE_URI.
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

/** @returns {number} PROPERTY_SEED, or a random seed for the property tests of a deep run */
function choosePropertySeed() {
  return Number(process.env.PROPERTY_SEED ?? randomInt(2 ** 31));
}

/** @param {readonly import('./testing/test-times.mjs').TestRun[]} runs */
function writeTestTimes(runs) {
  const file = paths.testingDocument;
  writeFileSync(file, replaceTestTimes(readFileSync(file, 'utf8'), formatTestTimes(runs)));
  process.stdout.write(`${messages.testing.timesWritten(relative(paths.root, file))}\n`);
}

await runMain(async ({ signal, onExit }) => {
  let lastLines = '';
  onExit(() => process.stdout.write(lastLines));
  const { kinds, filters, shouldWriteTimes } = parseTestOptions(process.argv.slice(2));
  checkMachine();
  const step = createSteps(process.stdout, signal);
  const inCi = Boolean(process.env.CI);
  const chromium = findChromium();
  if (kinds.includes('browser') && !chromium) {
    if (inCi || shouldWriteTimes) throw new UserError('no-chromium', messages.errors.noChromium);
    process.stdout.write(`${messages.errors.noChromium} ${messages.testing.browserSkipped}\n`);
  }

  await step(messages.steps.install, () => installDependencies({ signal }));
  const run = await openTestRun();
  onExit(run.close);
  const services = await step(messages.steps.services, async (report) => {
    const started = await startServices({ folders: run.folders, env: process.env });
    onExit(started.stop);
    report(started.description);
    return started;
  });
  const databaseUris = [services.databaseUri];
  if (kinds.includes('integration')) {
    const second = await startSecondMongodb(run.folders);
    if (second.running) onExit(() => second.running?.stop(20_000));
    databaseUris.push(second.uri);
  }
  // Deep tests start the built platform too, and need no browser.
  if ((kinds.includes('browser') && chromium) || kinds.includes('deep')) {
    const build = await step(messages.steps.build, (report) =>
      buildPackages({ onProgress: report, signal }),
    );
    if (build === 'built' && readLockHolder(paths.startLock) !== undefined) {
      process.stdout.write(`${messages.testing.buildReplaced}\n`);
    }
  }

  const seed = kinds.includes('deep') ? choosePropertySeed() : undefined;
  if (seed !== undefined) process.stdout.write(`${messages.testing.seed(seed)}\n`);
  const env = {
    DATABASE_URI: services.databaseUri,
    TEST_DATABASE_URIS: databaseUris.join(' '),
    REDIS_URI: services.redisUri,
    PAYLOAD_SECRET: 'a secret for tests only, 32 bytes',
    FRONTEND_KEY: 'a key for tests only, of 32 bytes',
    MEDIA_DIR: join(run.dir, 'media'),
    CHROMIUM_PATH: chromium,
    FILE_ORDER_SEED: process.env.FILE_ORDER_SEED,
    ...(seed === undefined ? {} : { PROPERTY_SEED: String(seed) }),
  };
  const summaries = [];
  const runs = [];
  for (const kind of kinds) {
    process.stdout.write(`\n${messages.testing.kind[kind]}\n`);
    if (kind === 'browser' && !chromium) {
      summaries.push({
        passed: 0,
        failed: 0,
        skipped: await countTests(kind, filters),
        failures: [],
      });
    } else {
      const { summary, run: testRun } = await runVitest({
        kind,
        filters,
        env,
        dir: run.dir,
        signal,
      });
      summaries.push(summary);
      runs.push(testRun);
    }
  }
  const { lines, exitCode } = formatSummary(mergeSummaries(summaries));
  lastLines = `\n${lines.join('\n\n')}\n`;
  if (shouldWriteTimes && exitCode === 0) writeTestTimes(runs);
  return exitCode;
});
