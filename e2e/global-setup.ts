import type { TestProject } from 'vitest/node';
import type { Place } from '../scripts/services/bring-up-services.mjs';
import type { TestSettings } from '../scripts/testing/test-settings.mjs';
import { startPlatform } from './start-platform.ts';

declare module 'vitest' {
  interface ProvidedContext {
    settings: TestSettings;
    place: Place;
    demoPassword: string;
  }
}

/** One platform for all browser tests; they run one file at a time. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const platform = await startPlatform();
  project.provide('settings', platform.settings);
  project.provide('place', platform.place);
  project.provide('demoPassword', platform.prepared.password ?? 'digivaardig');
  return platform.stop;
}
