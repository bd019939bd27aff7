import { beforeAll, describe, expect, it } from 'vitest';
import { callRest } from '../../../testing/call-cms.ts';
import { getToken, makeWorld, type Person, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld(await openCms(), [
    'contentManager',
    'functionalAdmin',
    'programmeAdmin',
    'ofB',
  ]);
});

type Rights = true | { read?: boolean; update?: boolean };

/** What the form of Aadorp may do with its costs. */
const readRights = async (person: Person) => {
  const path = `/municipalities/access/${world.a}`;
  const { body } = await callRest(getToken(world, person), 'POST', path, {});
  const { fields } = body as { fields: Rights | { costs?: Rights } };
  // Payload writes `true` for rights to everything.
  const costs = typeof fields === 'object' && 'costs' in fields ? fields.costs : fields;
  if (costs === true) return [true, true];
  return typeof costs === 'object' && 'read' in costs
    ? [costs.read === true, costs.update === true]
    : [false, false];
};

describe('the form of a municipality', () => {
  it('shows the costs to its administrators, and to nobody else', async () => {
    expect(await readRights('functionalAdmin')).toEqual([true, true]);
    expect(await readRights('programmeAdmin')).toEqual([true, true]);
    expect(await readRights('contentManager')).toEqual([false, false]);
    expect(await readRights('ofB')).toEqual([false, false]);
  });
});
