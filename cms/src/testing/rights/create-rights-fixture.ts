import type { Payload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { archiveMunicipality } from '../../features/operations/archive/set-archived.ts';
import { makeDocument } from '../fixtures.ts';
import { makePerson } from '../make-person.ts';
import { makeWorld, type World } from '../make-world.ts';
import { type Actor, type ActorName, actors } from './actors.ts';
import type { RightsFixture } from './run-operation.ts';

const everyRole = ['contentManager', 'communicationOfficer', 'functionalAdmin'] as const;

/** Signs somebody in who then loses the place where they belonged. */
async function withoutMembership(
  payload: Payload,
  world: World,
  name: ActorName,
  lost: 'membership' | 'municipality',
): Promise<string> {
  const system = asSystem(payload);
  const tenant =
    lost === 'membership' ? world.a : await makeDocument(world, 'municipalities', null);
  const memberships = [{ tenant, roles: [...everyRole] }];
  const { id, token } = await makePerson(payload, { name, memberships });
  if (lost === 'membership') {
    await system.update({ collection: 'users', id, data: { tenants: [] } });
  } else await archiveMunicipality(payload, tenant, null);
  return token;
}

/** Makes the world, with these people in it. */
export async function createRightsFixture(
  payload: Payload,
  people: readonly ActorName[],
): Promise<RightsFixture> {
  const world = await makeWorld(payload, []);
  const tokens = new Map<ActorName, string>();
  for (const name of people) {
    const actor: Actor = actors[name];
    if (!actor.signedIn) continue;
    if (actor.lost) {
      tokens.set(name, await withoutMembership(payload, world, name, actor.lost));
      continue;
    }
    const memberships = (['A', 'B'] as const).flatMap((place) =>
      actor[place] ? [{ tenant: place === 'A' ? world.a : world.b, roles: [...actor[place]] }] : [],
    );
    const programmeRoles = [...(actor.programme ?? [])];
    tokens.set(name, (await makePerson(payload, { name, memberships, programmeRoles })).token);
  }
  return { world, tokens, targets: new Map() };
}
