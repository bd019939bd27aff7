import { afterAll, beforeAll, describe, it } from 'vitest';
import { crashCms, stopDatabase, crashFrontendDuringInvalidation } from './crash/page-cache-scenarios.ts';
import { startIsolatedPlatform, type IsolatedPlatform } from './crash/isolated-platform.ts';

const repeats = Number(process.env['DEEP_REPEATS'] ?? 5);
const runs = Array.from({ length: repeats }, (_, index) => index + 1);

let platform: IsolatedPlatform;
beforeAll(async () => {
  platform = await startIsolatedPlatform();
});
afterAll(() => platform.stop());

describe.each(runs)('pages that are kept are right afterwards, time %i, also when', (run) => {
  it('a frontend is killed while it asks what changed', () =>
    crashFrontendDuringInvalidation(platform, `Eerste, ronde ${String(run)}`));

  it('the cms is killed and started', () => crashCms(platform, `Tweede, ronde ${String(run)}`));

  it('the database is stopped and started', () =>
    stopDatabase(platform, `Derde, ronde ${String(run)}`));
});
