import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import { callRest } from '../../../testing/call-cms.ts';
import { makeWorld, getToken, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { listMessages } from '../../../testing/read-answer.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['functionalAdmin']);
});

const save = (data: object) =>
  callRest(getToken(world, 'functionalAdmin'), 'PATCH', `/municipalities/${world.a}`, data);

const moment = (n: number) => ({
  weekday: String(1 + (n % 7)),
  time: `${String(Math.floor(n / 7) % 24).padStart(2, '0')}:00`,
});

it.each([
  [
    'more moments than fifty',
    { newsSlots: Array.from({ length: 51 }, (_, n) => moment(n)) },
    'niet meer dan 50',
  ],
  ['one moment twice', { newsSlots: [moment(1), moment(1)] }, 'Twee momenten zijn gelijk'],
  ['a time that is none', { newsSlots: [{ weekday: '1', time: '25:00' }] }, ''],
  [
    'a holiday that ends before it begins',
    { newsHolidays: [{ start: '2026-12-31T11:00:00.000Z', end: '2026-12-20T11:00:00.000Z' }] },
    'ligt voor de begindatum',
  ],
])('rejects %s', async (_what, data, message) => {
  const answer = await save(data);
  expect(answer.status).toBe(400);
  expect(listMessages(answer)).toContain(message);
});

it('accepts slots on any weekday, with a series', async () => {
  const newsSlots = [{ weekday: '7', time: '10:30', takes: 'digitip', series: 'Zondagstip' }];
  const newsHolidays = [{ start: '2026-12-20T11:00:00.000Z', end: '2026-12-31T11:00:00.000Z' }];
  expect((await save({ newsSlots, newsHolidays })).status).toBe(200);
});
