/** Roles that a person holds within one municipality. */
export const municipalityRoles = [
  'employee',
  'teamLead',
  'digicoach',
  'contentManager',
  'communicationOfficer',
  'hrAdviser',
  'programmeDriver',
  'functionalAdmin',
  'serviceDesk',
  'privacyOfficer',
  'informationManager',
] as const;

/** Roles that a person holds in the partnership as a whole. */
export const programmeRoles = ['steeringGroupMember', 'programmeAdmin'] as const;

export type MunicipalityRole = (typeof municipalityRoles)[number];
export type ProgrammeRole = (typeof programmeRoles)[number];
export type Role = MunicipalityRole | ProgrammeRole;

/** What users call a role. */
export const roleLabels: Record<Role, string> = {
  employee: 'Medewerker',
  teamLead: 'Teamleider',
  digicoach: 'Digicoach',
  contentManager: 'Contentbeheerder',
  communicationOfficer: 'Communicatiemedewerker',
  hrAdviser: 'HR- of opleidingsadviseur',
  programmeDriver: 'Aanjager',
  functionalAdmin: 'Functioneel beheerder',
  serviceDesk: 'Servicedesk',
  privacyOfficer: 'AVG-functionaris',
  informationManager: 'Informatiemanager',
  steeringGroupMember: 'Stuurgroeplid',
  programmeAdmin: 'Programmabeheerder',
};
