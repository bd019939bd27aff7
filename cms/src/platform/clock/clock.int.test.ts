import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asSystem } from '../access/system-client.ts';
import { createPasswordLink } from '../../features/accounts/server/one-time-link.ts';
import { openCms } from '../../testing/open-cms.ts';
import { getClock, setClock, systemClock } from './clock.ts';

let payload: Payload;

beforeAll(async () => {
  payload = await openCms();
});
afterAll(async () => {
  setClock(payload, systemClock);
});

it('uses the system clock until another is set', () => {
  expect(Math.abs(getClock(payload).now().getTime() - Date.now())).toBeLessThan(5000);
  const now = new Date('2031-05-06T07:08:09.000Z');
  setClock(payload, { now: () => now });
  expect(getClock(payload).now()).toBe(now);
});

it('dates documents with the clock that is set', async () => {
  setClock(payload, { now: () => new Date('2031-05-06T07:08:09.000Z') });
  await createPasswordLink(payload, { id: 'iemand', accountVersion: 1 });
  const { docs } = await asSystem(payload).find({ collection: 'one-time-links' });
  expect(docs).toMatchObject([{ expiresAt: '2031-05-09T07:08:09.000Z' }]);
});
