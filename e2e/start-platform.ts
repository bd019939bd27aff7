import { withDatabase } from '../scripts/testing/with-database.mjs';
import { describeProcesses } from '../scripts/platform/describe-processes.mjs';
import { prepareData, type Prepared } from '../scripts/platform/prepare-data.mjs';
import { startHealthy } from '../scripts/platform/start-healthy.mjs';
import { bringUpServices, type Place } from '../scripts/services/bring-up-services.mjs';
import { openTestRun } from '../scripts/testing/open-test-run.mjs';
import { testSettings, type TestSettings } from '../scripts/testing/test-settings.mjs';

export interface Platform {
  readonly settings: TestSettings;
  /** Where logs and records of processes go; what a test starts there is ended with the rest. */
  readonly place: Place;
  readonly prepared: Prepared;
  stop(): Promise<void>;
}

/**
 * cms and frontend from the production build on free ports, with a database of their own that
 * `prepare` has filled. Services come from DATABASE_URI and REDIS_URI (as `npm test` gives them)
 * or are brought up here.
 */
export async function startPlatform(): Promise<Platform> {
  const run = await openTestRun();
  const endings: (() => Promise<void>)[] = [run.close];
  const stop = async () => {
    for (const ending of endings.reverse()) await ending();
  };
  try {
    const services = await bringUpServices({ place: run.place, env: process.env });
    endings.push(services.stop);
    const databaseUri = withDatabase(services.databaseUri, `e2e_${String(process.pid)}`);
    const redisUri = new URL('/1', services.redisUri).href;
    const settings = await testSettings({ databaseUri, redisUri, dir: run.dir });
    const { logDir } = run.place;
    const prepared = await prepareData({ env: { ...settings }, empty: false, logDir });

    const { cms, frontend, mail } = describeProcesses(settings);
    if (mail) {
      const startedMail = await startHealthy(mail, run.place);
      endings.push(() => startedMail.stop());
    }
    const startedCms = await startHealthy(cms, run.place);
    endings.push(() => startedCms.stop());
    const startedFrontend = await startHealthy(frontend, run.place);
    endings.push(() => startedFrontend.stop());
    return { settings, place: run.place, prepared, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
