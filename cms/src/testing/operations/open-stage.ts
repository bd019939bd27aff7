import type { Payload } from 'payload';
import { makePerson } from '../make-person.ts';
import { makeWorld } from '../make-world.ts';
import { objectId } from '../object-id.ts';
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
    const nowhere = memberships.length + programmeRoles.length === 0;
    // Who belongs nowhere cannot sign in: this is the session of somebody whose membership ended past every hook.
    const first = nowhere ? [{ tenant: world.a, roles: ['employee' as const] }] : memberships;
    const person = await makePerson(payload, { name, memberships: first, programmeRoles });
    if (nowhere) {
      const users = payload.db.collections['users']!.collection;
      const _id = objectId(payload, person.id) as never;
      await users.updateOne({ _id }, { $set: { tenants: [] } });
    }
    tokens.set(name, person.token);
  }
  return { world, tokens, targets: new Map() };
}
