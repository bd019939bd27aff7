import type { TestProject } from 'vitest/node';
import type { ServiceFolders } from '../scripts/services/start-services.mjs';
import type { TestSettings } from '../scripts/testing/create-test-settings.mjs';
import { startPlatform } from './start-platform.ts';
import { seedTestMunicipalities } from './test-municipalities.ts';

declare module 'vitest' {
  interface ProvidedContext {
    settings: TestSettings;
    folders: ServiceFolders;
    demoPassword: string;
  }
}

/** Starts one platform for all browser tests, which run one file at a time. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const platform = await startPlatform(seedTestMunicipalities);
  project.provide('settings', platform.settings);
  project.provide('folders', platform.folders);
  project.provide('demoPassword', platform.prepared.password ?? 'digivaardig');
  return platform.stop;
}
