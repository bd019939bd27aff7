export interface FakePerson {
  email: string;
  name: string;
  municipalities: string[];
  adminUrl: string | null;
  canOpenDashboard: boolean;
  /** Whether this person carries the campaign of their municipalities. */
  canOpenToolkit: boolean;
}

export const PASSWORD = 'digivaardig';

export const people: FakePerson[] = [
  {
    email: 'medewerker@westerkwartier.example',
    name: 'Wieke Westra',
    municipalities: ['westerkwartier'],
    adminUrl: null,
    canOpenDashboard: false,
    canOpenToolkit: false,
  },
  {
    email: 'ambassadeur@westerkwartier.example',
    name: 'Anna Ambassadeur',
    municipalities: ['westerkwartier'],
    adminUrl: null,
    canOpenDashboard: false,
    canOpenToolkit: true,
  },
  {
    email: 'redactie@westerkwartier.example',
    name: 'Renske Riemersma',
    municipalities: ['westerkwartier'],
    adminUrl: 'http://localhost:3000/admin',
    canOpenDashboard: false,
    canOpenToolkit: true,
  },
  {
    email: 'medewerker@assen.example',
    name: 'Anouk Aalders',
    municipalities: ['assen'],
    adminUrl: null,
    canOpenDashboard: false,
    canOpenToolkit: false,
  },
  {
    email: 'stuurgroep@programma.example',
    name: 'Sietse Stuurman',
    municipalities: [],
    adminUrl: null,
    canOpenDashboard: true,
    canOpenToolkit: false,
  },
];

/** The token of a session is the email address of its user. */
export const findPerson = (authorization: string | undefined): FakePerson | undefined =>
  people.find(({ email }) => authorization === `JWT ${email}`);
