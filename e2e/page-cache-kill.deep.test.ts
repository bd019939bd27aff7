import { afterAll, beforeAll, describe, it } from 'vitest';
import { cmsDies, databaseStops, frontendDiesDuringPurge } from './kill/page-cache-scenarios.ts';
import { openStand, type Stand } from './kill/stand.ts';

const repeats = Number(process.env['DEEP_REPEATS'] ?? 5);
const runs = Array.from({ length: repeats }, (_, index) => index + 1);

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.stop());

describe.each(runs)('pages that are kept are right afterwards, time %i, also when', (run) => {
  it('a frontend is killed while it asks what changed', () =>
    frontendDiesDuringPurge(stand, `Eerste, ronde ${String(run)}`));

  it('the cms is killed and started', () => cmsDies(stand, `Tweede, ronde ${String(run)}`));

  it('the database is stopped and started', () =>
    databaseStops(stand, `Derde, ronde ${String(run)}`));
});
