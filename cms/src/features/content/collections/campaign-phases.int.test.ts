import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { callRest } from '../../../testing/call-cms.ts';
import { getToken, makeWorld, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['communicationOfficer']);
});

const save = (method: string, path: string, data: object) =>
  callRest(getToken(world, 'communicationOfficer'), method, `/campaign-phases${path}`, data);

const [march, february] = ['2026-03-01T12:00:00.000Z', '2026-02-01T12:00:00.000Z'];

describe('a phase of the campaign', () => {
  it('does not end before it begins, nor does a moment in it', async () => {
    const phase = { key: '1', title: 'Start', tenant: world.a };
    for (const data of [
      { ...phase, start: march, end: february },
      { ...phase, moments: [{ title: 'Aftrap', start: march, end: february }] },
    ]) {
      const { status, body } = await save('POST', '', data);
      expect(status).toBe(400);
      expect(JSON.stringify(body)).toContain('einddatum');
    }
  });

  it('may last a day, and an end alone is checked against the start that is stored', async () => {
    const data = { key: '1', title: 'Start', tenant: world.a, start: march, end: march };
    const { status, body } = await save('POST', '', data);
    expect(status).toBe(201);
    const { id } = (body as { doc: { id: string } }).doc;
    expect((await save('PATCH', `/${id}`, { end: february })).status).toBe(400);
    expect((await save('PATCH', `/${id}`, { end: null })).status).toBe(200);
  });
});
