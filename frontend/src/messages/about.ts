/** The pages about the site, privacy and accessibility. */
export const aboutMessages = {
  about: {
    title: (municipality: string) => `Over Digivaardig ${municipality}`,
    goals: 'Wat we willen bereiken',
    help: 'Waar vind je hulp?',
  },
  contact: { mail: 'E-mail', phone: 'Telefoon', site: 'Website' },
  privacy: {
    title: 'Privacy',
    introduction:
      'Je gemeente gaat zorgvuldig om met je gegevens. Hier lees je wie verantwoordelijk is en hoelang gegevens bewaard blijven.',
    controller: 'Verantwoordelijk',
    address: 'Adres',
    contact: 'Contact',
    officer: 'Functionaris gegevensbescherming',
    retention: 'Bewaartermijn',
    reviewedAt: 'Laatst gecontroleerd',
    neverReviewed: 'Nog niet',
    personalDataTitle: 'Welke gegevens we bewaren',
    personalDataIntroduction:
      'Deze lijst komt uit het platform zelf. Zo klopt ze met wat er echt wordt bewaard.',
    purpose: 'Waarom',
    dataRetention: 'Hoelang',
    dataItems: 'Wat',
    cookiesTitle: 'Cookies',
    cookies:
      'Deze site plaatst één cookie, en alleen als je inlogt. Die onthoudt dat je bent ingelogd. De site volgt je niet en haalt niets op bij andere bedrijven.',
  },
  accessibility: {
    title: 'Toegankelijkheid',
    introduction:
      'Iedereen moet deze site kunnen gebruiken. Daarom volgen we de regels voor digitale toegankelijkheid (WCAG, niveau A en AA).',
    status: 'Status',
    examinedAt: 'Onderzocht op',
    neverExamined: 'Nog niet onderzocht',
    statement: 'Verklaring',
    statementLink: 'Lees de toegankelijkheidsverklaring',
    noStatement: 'De verklaring is nog niet gepubliceerd',
    contact: 'Werkt iets niet?',
    contactText: 'Kom je iets tegen dat niet werkt? Mail ons.',
    issues: 'Bekende tekortkomingen',
    noIssues: 'Er zijn geen tekortkomingen bekend.',
    features: 'Wat je van de site mag verwachten',
    featureList: [
      'De site werkt met alleen een toetsenbord.',
      'De site werkt zonder JavaScript.',
      'Tekst kan tot 200% groter zonder dat er iets wegvalt.',
      'Kleur is nooit de enige drager van informatie.',
    ],
  },
} as const;
