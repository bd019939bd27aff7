import { replaceDatabaseName } from '../scripts/testing/replace-database-name.mjs';
import { describeProcesses } from '../scripts/platform/describe-processes.mjs';
import { prepareData, type PreparedData } from '../scripts/platform/prepare-data.mjs';
import { startHealthyProcess } from '../scripts/platform/start-healthy-process.mjs';
import { startServices, type ServiceFolders } from '../scripts/services/start-services.mjs';
import { openTestRun } from '../scripts/testing/open-test-run.mjs';
import { createTestSettings, type TestSettings } from '../scripts/testing/create-test-settings.mjs';

export interface Platform {
  readonly settings: TestSettings;
  /** Where logs and process records go; what a test starts there is stopped with the platform. */
  readonly folders: ServiceFolders;
  readonly prepared: PreparedData;
  stop(): Promise<void>;
}

/**
 * Starts cms, frontend and mail catcher from the production build on free ports, with a seeded
 * database of their own. MongoDB and Redis are those of DATABASE_URI and REDIS_URI, which `npm test`
 * sets, or are started here.
 *
 * @param seedMore adds to the seeded data before the platform starts
 */
export async function startPlatform(
  seedMore?: (settings: TestSettings, logDir: string) => Promise<void>,
): Promise<Platform> {
  const run = await openTestRun();
  const cleanups: (() => Promise<void>)[] = [run.close];
  const stop = async () => {
    for (const cleanup of cleanups.reverse()) await cleanup();
  };
  try {
    const services = await startServices({ folders: run.folders, env: process.env });
    cleanups.push(services.stop);
    const databaseUri = replaceDatabaseName(services.databaseUri, `e2e_${String(process.pid)}`);
    const redisUri = new URL('/1', services.redisUri).href;
    const settings = await createTestSettings({ databaseUri, redisUri, dir: run.dir });
    const { logDir } = run.folders;
    const prepared = await prepareData({ env: { ...settings }, empty: false, logDir });
    await seedMore?.(settings, logDir);

    const { cms, frontend, mail } = describeProcesses(settings);
    if (mail) {
      const startedMail = await startHealthyProcess(mail, run.folders);
      cleanups.push(() => startedMail.stop());
    }
    const startedCms = await startHealthyProcess(cms, run.folders);
    cleanups.push(() => startedCms.stop());
    const startedFrontend = await startHealthyProcess(frontend, run.folders);
    cleanups.push(() => startedFrontend.stop());
    return { settings, folders: run.folders, prepared, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
