import { afterAll, beforeAll, describe, it } from 'vitest';
import { type IsolatedPlatform, startIsolatedPlatform } from './crash/isolated-platform.ts';
import {
  crashCms,
  crashFrontendDuringInvalidation,
  restartDatabase,
} from './crash/page-cache-scenarios.ts';

let platform: IsolatedPlatform;
beforeAll(async () => {
  platform = await startIsolatedPlatform();
});
afterAll(() => platform.stop());

describe('cached pages', () => {
  it('are correct after a frontend is killed while it polls for changes', () =>
    crashFrontendDuringInvalidation(platform, 'Na de eerste'));

  it('are correct after the cms is killed and started', () => crashCms(platform, 'Na de tweede'));

  it('are correct after the database is stopped and started', () =>
    restartDatabase(platform, 'Na de derde'));
});
