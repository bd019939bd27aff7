import { afterAll, beforeAll, describe, it } from 'vitest';
import { type IsolatedPlatform, startIsolatedPlatform } from './crash/isolated-platform.ts';
import {
  crashCms,
  crashFrontendDuringInvalidation,
  restartDatabase,
} from './crash/page-cache-scenarios.ts';

const repeats = Number(process.env['DEEP_REPEATS'] ?? 5);
const rounds = Array.from({ length: repeats }, (_, index) => index + 1);

let platform: IsolatedPlatform;
beforeAll(async () => {
  platform = await startIsolatedPlatform();
});
afterAll(() => platform.stop());

describe.each(rounds)('cached pages, round %i', (round) => {
  it('are correct after a frontend is killed while it polls for changes', () =>
    crashFrontendDuringInvalidation(platform, `Eerste, ronde ${String(round)}`));

  it('are correct after the cms is killed and started', () =>
    crashCms(platform, `Tweede, ronde ${String(round)}`));

  it('are correct after the database is stopped and started', () =>
    restartDatabase(platform, `Derde, ronde ${String(round)}`));
});
