/** Texts of archiving and of the start page of the admin: Dutch, language level B1. */
export const operationsMessages = {
  errors: {
    archivedBefore: 'Deze gemeente is al gearchiveerd.',
    noExport: 'De export is er nog niet. Wacht tot hij klaar is, of laat hem opnieuw maken.',
    notArchived: 'Deze gemeente is niet gearchiveerd.',
    archiveName: 'De naam klopt niet. Typ de naam van de gemeente precies over.',
  },
  start: {
    offer: 'Zet thema’s, modules en communicatiemiddelen aan of uit, en maak er eigen versies van.',
    versionsWaiting: (count: number) =>
      count === 1
        ? 'Bij 1 eigen versie heeft de bibliotheek iets veranderd. Kies wat je doet.'
        : `Bij ${String(count)} eigen versies heeft de bibliotheek iets veranderd. Kies wat je doet.`,
    toOffer: 'Naar het aanbod',
    newsHeading: (name: string) => `Nieuws van ${name}`,
    waiting: (count: number) =>
      count === 1
        ? 'Er staat 1 artikel in de wachtrij.'
        : `Er staan ${count} artikelen in de wachtrij.`,
    thisWeek: 'Deze week verschijnt er geen nieuws meer.',
    allPlanned: 'Er is nieuws voor de komende twee jaar.',
    noSlots: 'Deze gemeente heeft geen vaste momenten voor nieuws.',
    toCalendar: 'Naar de nieuwskalender',
    shortages: 'Nieuws in de gemeenten',
    noShortages:
      'Toen we het laatst keken was er in elke gemeente voor vier weken of meer nieuws. We kijken overdag elk uur.',
    shortagesIn: (names: readonly string[]) =>
      `Voor minder dan vier weken nieuws in: ${names.join(', ')}. We kijken overdag elk uur. Wie het nieuws plant, kreeg een mail.`,
    next: (when: string, title: string) => `Volgende: ${when}, “${title}”.`,
  },
} as const;
