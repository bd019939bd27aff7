import { asSystem } from '#platform/access/system-client.ts';
import type { MunicipalityRole } from '@digivaardig/contracts/roles';
import {
  archiveMunicipality,
  restoreMunicipality,
} from '../../features/operations/archive/set-archived.ts';
import { password } from '../make-person.ts';
import type { FlowPeople } from './flow-people.ts';

const newPassword = 'fietsen-door-het-westerkwartier';

/**
 * Changes an account as the system does, so that each change is what it says and nothing besides.
 */
const update = async ({ world }: FlowPeople, id: string, data: object): Promise<void> => {
  await asSystem(world.payload).update({ collection: 'users', id, data });
};

const memberships = (
  { world }: FlowPeople,
  inB: MunicipalityRole[] | null,
  inA: MunicipalityRole[] | null,
) => ({
  tenants: [
    ...(inB ? [{ tenant: world.b, roles: inB }] : []),
    ...(inA ? [{ tenant: world.a, roles: inA }] : []),
  ],
});

const ofMaker =
  (inB: MunicipalityRole[] | null) =>
  (people: FlowPeople): Promise<void> =>
    update(people, people.maker.id, memberships(people, inB, ['functionalAdmin']));

const ofSubject =
  (inB: MunicipalityRole[] | null, inA: MunicipalityRole[] | null = ['employee']) =>
  (people: FlowPeople): Promise<void> =>
    update(people, people.subject.id, memberships(people, inB, inA));

const inTurn =
  (...steps: ((people: FlowPeople) => Promise<void>)[]) =>
  async (people: FlowPeople): Promise<void> => {
    for (const step of steps) await step(people);
  };

const remove = async ({ world }: FlowPeople, id: string): Promise<void> => {
  await asSystem(world.payload).delete({ collection: 'users', id });
};

/** A change between making and using, and the password that the subject has after it. */
export interface FlowChange {
  apply: (people: FlowPeople) => Promise<void>;
  password?: string;
  /** Puts back what others need. */
  undo?: (people: FlowPeople) => Promise<void>;
}

const own: MunicipalityRole[] = ['employee', 'contentManager'];

/** What can happen to the creator of something, to its subject, and to the municipality. */
export const flowChanges = {
  'nothing changes': { apply: () => Promise.resolve() },
  'the maker loses the role': { apply: ofMaker(['employee']) },
  'the maker loses the membership': { apply: ofMaker(null) },
  'the maker loses the role and gets it back': {
    apply: inTurn(ofMaker(['employee']), ofMaker(['functionalAdmin'])),
  },
  'the maker gets one more role': { apply: ofMaker(['functionalAdmin', 'digicoach']) },
  'the maker gets another password': {
    apply: (people) => update(people, people.maker.id, { password: newPassword }),
  },
  'the maker gets another address': {
    apply: (people) => update(people, people.maker.id, { email: `elders.${people.maker.email}` }),
  },
  'the account of the maker is removed': { apply: (people) => remove(people, people.maker.id) },
  'the subject gets a programme role': {
    apply: (people) => update(people, people.subject.id, { programmeRoles: ['programmeAdmin'] }),
  },
  'the subject gets one more role': { apply: ofSubject([...own, 'teamLead']) },
  'the subject loses a role': { apply: ofSubject(['employee']) },
  'the subject loses the membership': { apply: ofSubject(null) },
  'the subject loses the membership and gets it back': {
    apply: inTurn(ofSubject(null), ofSubject(own)),
  },
  'the subject loses a membership elsewhere': { apply: ofSubject(own, null) },
  'the subject gets another password': {
    apply: (people) => update(people, people.subject.id, { password: newPassword }),
    password: newPassword,
  },
  'the subject gets another address': {
    apply: (people) =>
      update(people, people.subject.id, { email: `elders.${people.subject.email}` }),
  },
  'the account of the subject is removed': { apply: (people) => remove(people, people.subject.id) },
  'the subject loses a programme role': {
    apply: inTurn(
      (people) => update(people, people.subject.id, { programmeRoles: ['steeringGroupMember'] }),
      (people) => update(people, people.subject.id, { programmeRoles: [] }),
    ),
  },
  'the municipality is archived and opened again': {
    apply: async ({ world }) => {
      await archiveMunicipality(world.payload, world.b, null);
      await restoreMunicipality(world.payload, world.b, null);
    },
  },
  'the municipality is archived': {
    apply: ({ world }) => archiveMunicipality(world.payload, world.b, null),
    undo: ({ world }) => restoreMunicipality(world.payload, world.b, null),
  },
} satisfies Record<string, FlowChange>;

export type FlowChangeName = keyof typeof flowChanges;

/** The password of the subject after a change. */
export const passwordAfter = ({ password: changed = password }: FlowChange): string => changed;
