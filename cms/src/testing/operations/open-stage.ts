import type { Payload } from 'payload';
import { makePerson } from '../make-person.ts';
import { makeWorld } from '../make-world.ts';
import { type Actor, type ActorName, actors } from './actors.ts';
import type { Stage } from './run-operation.ts';

/** Makes the world, with these people in it. */
export async function openStage(payload: Payload, people: readonly ActorName[]): Promise<Stage> {
  const world = await makeWorld(payload, []);
  const tokens = new Map<ActorName, string>();
  for (const name of people) {
    const actor: Actor = actors[name];
    if (!actor.signedIn) continue;
    const memberships = (['A', 'B'] as const).flatMap((place) =>
      actor[place] ? [{ tenant: place === 'A' ? world.a : world.b, roles: [...actor[place]] }] : [],
    );
    const programmeRoles = [...(actor.programme ?? [])];
    tokens.set(name, (await makePerson(payload, { name, memberships, programmeRoles })).token);
  }
  return { world, tokens, targets: new Map() };
}
