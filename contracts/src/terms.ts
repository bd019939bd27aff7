/**
 * The closed lists of the domain, with what every person calls them: an editor reads the same word
 * in a form as a reader on the site. The order is that of the screen.
 */
export const skillKinds = {
  operational: 'Operationeel (ICT)',
  information: 'Informatie (mediawijs)',
  strategic: 'Strategisch (samenwerken)',
  safety: 'Digitale veiligheid',
} as const;

export const levels = {
  basic: 'Basis',
  intermediate: 'Gevorderd',
  advanced: 'Expert',
} as const;

export const deliveryForms = {
  classroom: 'Klassikaal',
  online: 'Online',
  personal: 'Persoonlijk',
  blended: 'Deels online, deels samen',
  microlearning: 'Microles',
  workshop: 'Workshop',
  walkIn: 'Inloopworkshop',
} as const;

export const coverages = {
  extensive: 'Uitgebreid',
  limited: 'Beperkt',
  empty: 'Leeg',
} as const;

/** Where a text that a municipality shows comes from. */
export const origins = {
  library: 'Gezamenlijke bibliotheek',
  adapted: 'Eigen versie van de gemeente',
  own: 'Van de gemeente zelf',
} as const;

export const articleKinds = {
  article: 'Artikel',
  digitip: 'Digitip',
} as const;

export const contentTiers = {
  hero: 'Groot moment (hero)',
  hub: 'Komt terug (hub)',
  hygiene: 'Altijd beschikbaar (hygiëne)',
} as const;

export const audiences = {
  employees: 'Medewerkers',
  teamLeads: 'Teamleiders',
} as const;

/** Of the accessibility of a site; source: the statuses of the Dutch government's register. */
export const accessibilityStatuses = {
  A: 'Status A: voldoet volledig',
  B: 'Status B: voldoet gedeeltelijk',
  C: 'Status C: eerste maatregelen genomen',
  D: 'Status D: voldoet niet',
  E: 'Status E: nog niet onderzocht',
} as const;
