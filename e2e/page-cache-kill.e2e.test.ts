import { afterAll, beforeAll, describe, it } from 'vitest';
import { cmsDies, databaseStops, frontendDiesDuringPurge } from './kill/page-cache-scenarios.ts';
import { openStand, type Stand } from './kill/stand.ts';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.stop());

describe('pages that are kept are right afterwards, also when', () => {
  it('a frontend is killed while it asks what changed', () =>
    frontendDiesDuringPurge(stand, 'Na de eerste'));

  it('the cms is killed and started', () => cmsDies(stand, 'Na de tweede'));

  it('the database is stopped and started', () => databaseStops(stand, 'Na de derde'));
});
