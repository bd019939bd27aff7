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

/** The five areas of DigComp 2.2 and 3.0, in our own words. */
export const competenceAreas = {
  '1': 'Informatie vinden en beoordelen',
  '2': 'Contact en samenwerken',
  '3': 'Zelf iets maken',
  '4': 'Veilig en gezond werken',
  '5': 'Problemen oplossen',
} as const;

/** The 21 competences of DigComp 2.2 and 3.0, by their number, in our own words. */
export const competences = {
  '1.1': 'Zoeken en filteren',
  '1.2': 'Nagaan of informatie klopt',
  '1.3': 'Bestanden en gegevens ordenen',
  '2.1': 'Contact houden met digitale middelen',
  '2.2': 'Informatie en bestanden delen',
  '2.3': 'Digitaal meedoen in de samenleving',
  '2.4': 'Online samenwerken',
  '2.5': 'Netjes omgaan met elkaar online',
  '2.6': 'Zorgen voor je digitale identiteit',
  '3.1': 'Teksten, beelden en ander materiaal maken',
  '3.2': 'Bestaand materiaal aanpassen',
  '3.3': 'Letten op rechten van makers',
  '3.4': 'Een computer opdrachten laten uitvoeren',
  '4.1': 'Je apparaten beveiligen',
  '4.2': 'Persoonsgegevens en privacy beschermen',
  '4.3': 'Gezond blijven bij schermwerk',
  '4.4': 'Letten op energie en het milieu',
  '5.1': 'Storingen oplossen',
  '5.2': 'Een passend hulpmiddel kiezen',
  '5.3': 'Nieuwe manieren van werken bedenken',
  '5.4': 'Weten wat je nog wilt leren',
} as const;

export type Competence = keyof typeof competences;

/** The work that a lesson is meant for, and by which a scan chooses its questions. */
export const profiles = {
  policy: 'Beleidsmedewerker',
  finance: 'Financieel medewerker',
  support: 'Ondersteuning en secretariaat',
  field: 'Buitendienst',
  customerContact: 'Klantcontact en balie',
  socialDomain: 'Sociaal domein',
  management: 'Leidinggevende',
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
