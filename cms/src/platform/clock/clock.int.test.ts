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

it('a cms goes by the computer’s clock, until it is given another', () => {
  expect(Math.abs(getClock(payload).now().getTime() - Date.now())).toBeLessThan(5000);
  const now = new Date('2031-05-06T07:08:09.000Z');
  setClock(payload, { now: () => now });
  expect(getClock(payload).now()).toBe(now);
});

it('what is written with a date has the date of that clock', async () => {
  setClock(payload, { now: () => new Date('2031-05-06T07:08:09.000Z') });
  await createPasswordLink(payload, { id: 'iemand', accountVersion: 1 });
  const { docs } = await asSystem(payload).find({ collection: 'one-time-links' });
  expect(docs).toMatchObject([{ expiresAt: '2031-05-09T07:08:09.000Z' }]);
});
