import type { Payload } from 'payload';
import { makePerson, type SignedIn } from '../make-person.ts';
import type { World } from '../make-world.ts';

/** Who takes part in one flow: somebody who prepares something, and the person it is about. */
export interface FlowPeople {
  world: World;
  /** Administers B, which is for staff only, and works in A. */
  maker: SignedIn;
  /** Edits and works in B, and works in A. */
  subject: SignedIn;
  /** Administers the programme. */
  programme: SignedIn;
}

let count = 0;

/** Makes the two people of a flow, whom no other flow knows. */
export async function makeFlowPeople(payload: Payload, world: World): Promise<FlowPeople> {
  count += 1;
  const maker = await makePerson(payload, {
    name: `Maker${count}`,
    memberships: [
      { tenant: world.b, roles: ['functionalAdmin'] },
      { tenant: world.a, roles: ['functionalAdmin'] },
    ],
  });
  const subject = await makePerson(payload, {
    name: `Subject${count}`,
    memberships: [
      { tenant: world.b, roles: ['employee', 'contentManager'] },
      { tenant: world.a, roles: ['employee'] },
    ],
  });
  const programme = await makePerson(payload, {
    name: `Programme${count}`,
    programmeRoles: ['programmeAdmin'],
  });
  return { world, maker, subject, programme };
}
