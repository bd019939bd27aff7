const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${String(count)} ${many}`;

/** Texts of the start page of the admin: Dutch, language level B1. */
export const startMessages = {
  heading: { contentManager: 'Mijn vier uur', others: 'Aan de slag' },
  tasks: {
    heading: (municipality: string) => `Wat op je wacht in ${municipality}`,
    libraryHeading: 'Wat op je wacht in de bibliotheek',
    none: 'Er wacht nu niets op je.',
    more: (count: number) => `En nog ${String(count)}`,
    libraryChanged: {
      title: (title: string) => `Kies over de nieuwe tekst van “${title}”`,
      reason: 'De bibliotheek is veranderd. Je collega’s lezen nu nog jouw eigen tekst.',
    },
    scheduleFailed: {
      title: (title: string) => `Kijk “${title}” na`,
    },
    draft: {
      title: (title: string) => `Maak “${title}” af`,
      reason: 'Dit is nog een concept. Alleen wie de inhoud beheert, ziet het.',
    },
    changed: {
      title: (title: string) => `Publiceer de wijziging in “${title}”`,
      reason: 'Je collega’s lezen de tekst van daarvoor.',
    },
    theme: {
      title: (title: string) => `Vul het thema “${title}” aan`,
      empty: 'Het staat aan, maar collega’s vinden er geen enkele module.',
      limited: (count: number) =>
        `Het heeft ${plural(count, 'module', 'modules')}. Collega’s leren meer als er meer te kiezen is.`,
    },
    remark: {
      title: (title: string) => `Er klopt iets niet in “${title}”`,
      reason: (text: string) => `Een lezer schreef: “${text}”`,
    },
    brokenLink: {
      title: (title: string) => `Herstel een link in “${title}”`,
      reason: (address: string) => `Je collega’s lopen vast op ${address}`,
    },
    overdue: {
      title: (title: string) => `Kijk “${title}” na`,
      reason: (day: string) =>
        `Nakijken vóór ${day}. Klopt de les nog? Zet er dan een nieuwe datum bij.`,
    },
    licence: {
      title: (title: string) => `Zoek iets voor “${title}”`,
      reason: (day: string) =>
        `De licentie loopt tot en met ${day}. Daarna kunnen collega’s deze les niet meer doen.`,
    },
    searchMiss: {
      title: (query: string) => `Zoek of schrijf iets over “${query}”`,
      reason: (count: number) =>
        `Op de site is hier ${plural(count, 'keer', 'keer')} op gezocht, en er was niets.`,
    },
  },
  links: {
    heading: 'Wat wil je doen?',
    offer: [
      'Naar het aanbod',
      'Zet thema’s, modules en communicatiemiddelen aan of uit, en maak er eigen versies van.',
    ],
    readOffer: [
      'Naar het aanbod',
      'Bekijk welke thema’s, modules en communicatiemiddelen in je gemeente aanstaan.',
    ],
    newModule: ['Module schrijven', 'Een les van je eigen gemeente.'],
    newNews: ['Nieuws schrijven', 'Een bericht of een digitip.'],
    newMaterial: ['Communicatiemiddel toevoegen', 'Een poster, film, kaart of iets anders.'],
    files: ['Foto’s en bestanden', 'Wat in modules, nieuws en communicatiemiddelen staat.'],
    library: ['Bibliotheek bekijken', 'De modules die het programma met alle gemeenten deelt.'],
    campaign: ['Campagne en kanalen', 'Wanneer iedere fase is, en waar je iets laat zien.'],
    municipality: ['Gegevens van de gemeente', 'Huisstijl, teksten, vaste momenten en privacy.'],
    people: ['Collega’s en rollen', 'Nodig mensen uit en bepaal wat zij mogen.'],
    deadEvents: ['Vastgelopen taken', 'Taken die niet lukten opnieuw laten proberen.'],
    programme: ['Instellingen van het programma', 'Wat voor alle gemeenten geldt.'],
  },
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
} as const;
