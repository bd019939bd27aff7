export interface FakePerson {
  email: string;
  name: string;
  municipalities: string[];
  adminUrl: string | null;
  canOpenDashboard: boolean;
}

export const PASSWORD = 'digivaardig';

export const people: FakePerson[] = [
  {
    email: 'medewerker@westerkwartier.example',
    name: 'Wieke Westra',
    municipalities: ['westerkwartier'],
    adminUrl: null,
    canOpenDashboard: false,
  },
  {
    email: 'redactie@westerkwartier.example',
    name: 'Renske Riemersma',
    municipalities: ['westerkwartier'],
    adminUrl: 'http://localhost:3000/admin',
    canOpenDashboard: false,
  },
  {
    email: 'medewerker@assen.example',
    name: 'Anouk Aalders',
    municipalities: ['assen'],
    adminUrl: null,
    canOpenDashboard: false,
  },
  {
    email: 'stuurgroep@programma.example',
    name: 'Sietse Stuurman',
    municipalities: [],
    adminUrl: null,
    canOpenDashboard: true,
  },
];

/** The token of a session is the email address of its user. */
export const findPerson = (authorization: string | undefined): FakePerson | undefined =>
  people.find(({ email }) => authorization === `JWT ${email}`);
