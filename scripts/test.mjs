// @ts-check
import { join } from 'node:path';
import { Fault } from './fault.mjs';
import { readLockHolder } from './locks/read-lock-holder.mjs';
import { paths } from './paths.mjs';
import { buildRooms } from './platform/build-rooms.mjs';
import { checkMachine } from './platform/check-machine.mjs';
import { installDependencies } from './platform/install-dependencies.mjs';
import { runMain } from './run-main.mjs';
import { findFreePorts } from './ports/find-free-ports.mjs';
import { bringUpMongodb } from './services/bring-up-mongodb.mjs';
import { bringUpServices } from './services/bring-up-services.mjs';
import { createSteps } from './steps/create-steps.mjs';
import { countTests } from './testing/count-tests.mjs';
import { findChromium } from './testing/find-chromium.mjs';
import { judgeTally } from './testing/judge-tally.mjs';
import { openTestRun } from './testing/open-test-run.mjs';
import { parseTestOptions } from './testing/parse-test-options.mjs';
import { runVitest } from './testing/run-vitest.mjs';
import { sumTallies } from './testing/sum-tallies.mjs';
import { texts } from './texts.mjs';

/**
 * A database server for the second worker of the integration tests; the operator's own when
 * DATABASE_URI names one.
 *
 * @param {import('./services/bring-up-services.mjs').Place} place
 */
async function bringUpSecondMongodb(place) {
  const [port] = await findFreePorts(1);
  return bringUpMongodb(process.env.DATABASE_URI, {
    ...place,
    port: Number(port),
    name: 'mongodb-2',
  });
}

await runMain(async ({ signal, atEnd }) => {
  let lastLines = '';
  atEnd(() => process.stdout.write(lastLines));
  const { kinds, filters } = parseTestOptions(process.argv.slice(2));
  checkMachine();
  const step = createSteps(process.stdout, signal);
  const inCi = Boolean(process.env.CI);
  const chromium = findChromium();
  if (kinds.includes('browser') && !chromium) {
    if (inCi) throw new Fault('no-chromium', texts.fault.noChromium);
    process.stdout.write(`${texts.fault.noChromium} ${texts.testing.browserSkipped}\n`);
  }

  const run = await openTestRun();
  atEnd(run.close);
  const services = await step(texts.steps.services, async (report) => {
    const found = await bringUpServices({ place: run.place, env: process.env });
    atEnd(found.stop);
    report(found.describe);
    return found;
  });
  const databaseUris = [services.databaseUri];
  if (kinds.includes('integration')) {
    const second = await bringUpSecondMongodb(run.place);
    if (second.running) atEnd(() => second.running?.stop(20_000));
    databaseUris.push(second.uri);
  }
  await step(texts.steps.install, () => installDependencies({ signal }));
  // Deep tests start the built platform too, and need no browser.
  if ((kinds.includes('browser') && chromium) || kinds.includes('deep')) {
    const build = await step(texts.steps.build, (report) =>
      buildRooms({ onProgress: report, signal }),
    );
    if (build === 'built' && readLockHolder(paths.startLock) !== undefined) {
      process.stdout.write(`${texts.testing.buildReplaced}\n`);
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
    process.stdout.write(`\n${texts.testing.kind[kind]}\n`);
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
  const { lines, exitCode } = judgeTally(sumTallies(tallies));
  lastLines = `\n${lines.join('\n\n')}\n`;
  return exitCode;
});
