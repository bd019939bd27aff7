/** Texts of archiving and of the setup of a municipality: Dutch, language level B1. */
export const operationsMessages = {
  errors: {
    archivedBefore: 'Deze gemeente is al gearchiveerd.',
    noExport: 'De export is er nog niet. Wacht tot hij klaar is, of laat hem opnieuw maken.',
    notArchived: 'Deze gemeente is niet gearchiveerd.',
    archiveName: 'De naam klopt niet. Typ de naam van de gemeente precies over.',
  },
  setup: {
    heading: (name: string) => `Wat is nog leeg bij ${name}?`,
    help: (count: number) =>
      count === 1
        ? 'Nog één onderdeel. Vul het in, dan verdwijnt deze lijst.'
        : `Nog ${String(count)} onderdelen. Is alles ingevuld, dan verdwijnt deze lijst.`,
    parts: {
      style: 'Huisstijl: kies de kleuren van je gemeente',
      welcome: 'Home en hulp: schrijf een eigen welkomsttekst',
      help: 'Home en hulp: zet erbij waar collega’s hulp vinden',
      about: 'Over: vertel wat je gemeente met Digivaardig wil',
      privacy: 'Privacy: controleer de gegevens en vul in wanneer',
      contentManager: 'Accounts: nodig een contentbeheerder uit',
      communicationOfficer: 'Accounts: nodig een communicatiemedewerker uit',
      channels: 'Kanalen: waar kan je gemeente iets laten zien of horen?',
      phases: 'Campagne: geef de fases een datum',
      news: 'Nieuws: zet de eerste artikelen in de wachtrij',
    },
  },
} as const;
