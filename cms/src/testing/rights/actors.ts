import type { MunicipalityRole, ProgrammeRole } from '@digivaardig/contracts/roles';

/**
 * Where a document stands: in the first municipality, in the second, or in the programme's library.
 */
export type Place = 'A' | 'B' | 'library';

/** Somebody who asks: roles per municipality and for the programme. Nothing at all is a visitor. */
export interface Actor {
  signedIn: boolean;
  A?: readonly MunicipalityRole[];
  B?: readonly MunicipalityRole[];
  programme?: readonly ProgrammeRole[];
  /** Signed in once, with every right somewhere; then the place went, and with it everything. */
  lost?: 'membership' | 'municipality';
}

const inA = (role: MunicipalityRole): Actor => ({ signedIn: true, A: [role] });

/** Everybody that the matrix asks for. A role that is not here fails it. */
export const actors = {
  visitor: { signedIn: false },
  withoutMunicipality: { signedIn: true, lost: 'membership' },
  ofArchived: { signedIn: true, lost: 'municipality' },
  employee: inA('employee'),
  teamLead: inA('teamLead'),
  digicoach: inA('digicoach'),
  hrAdviser: inA('hrAdviser'),
  programmeDriver: inA('programmeDriver'),
  serviceDesk: inA('serviceDesk'),
  privacyOfficer: inA('privacyOfficer'),
  informationManager: inA('informationManager'),
  ambassador: inA('ambassador'),
  contentManager: inA('contentManager'),
  communicationOfficer: inA('communicationOfficer'),
  functionalAdmin: inA('functionalAdmin'),
  ofBoth: { signedIn: true, A: ['contentManager'], B: ['contentManager'] },
  guestInB: {
    signedIn: true,
    A: ['contentManager', 'communicationOfficer', 'functionalAdmin'],
    B: ['employee'],
  },
  ofB: { signedIn: true, B: ['contentManager', 'communicationOfficer', 'functionalAdmin'] },
  steeringGroupMember: { signedIn: true, programme: ['steeringGroupMember'] },
  programmeAdmin: { signedIn: true, programme: ['programmeAdmin'] },
} satisfies Record<string, Actor>;

export type ActorName = keyof typeof actors;

/** Does the cms know this person when they ask? */
export const isKnown = (name: ActorName): boolean => {
  const actor: Actor = actors[name];
  return actor.signedIn && !actor.lost;
};

export const allActors = Object.keys(actors) as ActorName[];

/** One of each class that the expectations tell apart, from who may least to who may most. */
export const oneOfEachClass: readonly ActorName[] = [
  'visitor',
  'withoutMunicipality',
  'ofArchived',
  'employee',
  'contentManager',
  'communicationOfficer',
  'functionalAdmin',
  'guestInB',
  'ofB',
  'programmeAdmin',
];
