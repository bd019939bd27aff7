import type { MunicipalityRole, ProgrammeRole } from '@digivaardig/contracts/roles';

export interface DemoAccount {
  email: string;
  name: string;
  municipality?: string;
  role: MunicipalityRole | ProgrammeRole;
}

/**
 * One account for each role that has work, and a few more to compare municipalities. All on
 * reserved domains.
 */
export const demoAccounts: DemoAccount[] = [
  { email: 'beheer@programma.example', name: 'Bo Beheer', role: 'programmeAdmin' },
  { email: 'stuurgroep@programma.example', name: 'Sam Stuurgroep', role: 'steeringGroupMember' },
  {
    email: 'contentbeheerder@assen.example',
    name: 'Chris Content',
    municipality: 'assen',
    role: 'contentManager',
  },
  {
    email: 'contentbeheerder@groningen.example',
    name: 'Gea Groninger',
    municipality: 'groningen',
    role: 'contentManager',
  },
  {
    email: 'communicatie@groningen.example',
    name: 'Kim Communicatie',
    municipality: 'groningen',
    role: 'communicationOfficer',
  },
  {
    email: 'functioneelbeheer@westerkwartier.example',
    name: 'Fem Functioneel',
    municipality: 'westerkwartier',
    role: 'functionalAdmin',
  },
  {
    email: 'teamleider@westerkwartier.example',
    name: 'Tijn Teamleider',
    municipality: 'westerkwartier',
    role: 'teamLead',
  },
  {
    email: 'ambassadeur@westerkwartier.example',
    name: 'Anna Ambassadeur',
    municipality: 'westerkwartier',
    role: 'ambassador',
  },
  {
    email: 'medewerker@westerkwartier.example',
    name: 'Mees Medewerker',
    municipality: 'westerkwartier',
    role: 'employee',
  },
];
