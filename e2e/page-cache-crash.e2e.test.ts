import { afterAll, beforeAll, describe, it } from 'vitest';
import { crashCms, stopDatabase, crashFrontendDuringInvalidation } from './crash/page-cache-scenarios.ts';
import { startIsolatedPlatform, type IsolatedPlatform } from './crash/isolated-platform.ts';

let platform: IsolatedPlatform;
beforeAll(async () => {
  platform = await startIsolatedPlatform();
});
afterAll(() => platform.stop());

describe('pages that are kept are right afterwards, also when', () => {
  it('a frontend is killed while it asks what changed', () =>
    crashFrontendDuringInvalidation(platform, 'Na de eerste'));

  it('the cms is killed and started', () => crashCms(platform, 'Na de tweede'));

  it('the database is stopped and started', () => stopDatabase(platform, 'Na de derde'));
});
