import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { callRest } from '../../testing/call-cms.ts';
import { getToken, makeWorld, moduleData, type World } from '../../testing/make-world.ts';
import { openCms } from '../../testing/open-cms.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager', 'programmeAdmin']);
});

const saveModule = (minutes: number) =>
  callRest(getToken(world, 'contentManager'), 'POST', '/modules', {
    ...moduleData(`Module van ${minutes} minuten`, world.library.theme),
    minutes,
    tenant: world.a,
    _status: 'published',
  });

const saveProgramme = (data: object) =>
  callRest(getToken(world, 'programmeAdmin'), 'POST', '/globals/programme', data);

describe('a number of things', () => {
  it('has no fraction, for which GraphQL would give no answer', async () => {
    for (const answer of [
      await saveModule(12.5),
      await saveProgramme({ newsPerWeek: 2.5 }),
      await saveProgramme({ extensiveFrom: 5.5 }),
    ]) {
      expect(answer.status).toBe(400);
      expect(JSON.stringify(answer.body)).toContain('heel getal');
    }
  });

  it('keeps its bounds', async () => {
    expect((await saveModule(0)).status).toBe(400);
    expect((await saveModule(481)).status).toBe(400);
    expect((await saveModule(480)).status).toBe(201);
    expect((await saveProgramme({ newsPerWeek: 15 })).status).toBe(400);
  });
});
