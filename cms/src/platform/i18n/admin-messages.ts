/** Texts of the cms's own screens: Dutch, language level B1. */
export const adminMessages = {
  typeName: (name: string) => `Typ “${name}” om het te bevestigen`,
  cancel: 'Niet doen',
  chooseMunicipality: 'Kies links boven een gemeente om dit voor die gemeente te regelen.',
  ownVersion: {
    make: 'Eigen versie maken',
    open: 'Eigen versie openen',
    help: 'Je maakt een versie voor je gemeente. Wat je niet aanpast, blijft de bibliotheek volgen.',
  },
  offer: {
    heading: (name: string) => `In ${name}`,
    byDefault: 'Je gemeente koos nog niets. De standaard van de bibliotheek geldt.',
    on: 'Dit staat aan.',
    off: 'Dit staat uit.',
    switchOn: 'Zet aan',
    switchOff: 'Zet uit',
    saved: (on: boolean) => (on ? 'Dit staat nu aan.' : 'Dit staat nu uit.'),
  },
  queue: {
    heading: 'Op de site zetten',
    help: 'Zet dit artikel achteraan in de wachtrij. Het verschijnt vanzelf als het aan de beurt is.',
    add: 'In de wachtrij zetten',
    done: 'Het artikel staat nu in de wachtrij.',
    draft: 'Publiceer het artikel eerst. Dan is het klaar en kan het in de wachtrij.',
  },
  offerTable: {
    heading: (name: string) => `Aanbod in ${name}`,
    help: 'Dit is wat collega’s nu in de toolkit zien. Zet middelen hier aan of uit.',
    toModules: 'Modules en thema’s zet je aan of uit in het moduleaanbod.',
    materials: 'Communicatiemiddelen',
    item: 'Onderdeel',
    origin: 'Herkomst',
    state: 'Stand',
    action: 'Zet aan of uit',
    origins: { library: 'Bibliotheek', adapted: 'Eigen versie', own: 'Eigen' },
    on: 'Aan',
    off: 'Uit',
    switchTo: (on: boolean, title: string) => `Zet ${on ? 'aan' : 'uit'}: ${title}`,
    choices: 'Hieronder staan alleen de keuzes die je gemeente zelf maakte.',
  },
  overrides: {
    heading: 'Velden van je gemeente',
    none: 'Nog geen: alles volgt de bibliotheek.',
    saveFirst: 'Sla eerst op wat je hebt veranderd. Daarna kun je hier kiezen.',
    withdrawn:
      'Het programma heeft dit document ingetrokken. Daarom staat het nu niet op je site. Je tekst blijft bewaard.',
    waiting: 'Nieuwe versie beschikbaar',
    change: 'Dit veranderde in de bibliotheek',
    ours: 'Dit staat er bij jullie',
    library: 'Wat staat er in de bibliotheek?',
    blank: '(leeg)',
    added: ' [erbij: ] ',
    removed: ' [eruit: ] ',
    take: 'Neem over',
    takeLabel: (field: string) => `Neem over van de bibliotheek: ${field}`,
    keep: 'Houd de onze',
    keepLabel: (field: string) => `Houd de onze: ${field}`,
    kept: 'Je eigen tekst blijft staan.',
    followed: 'Dit veld volgt nu weer de bibliotheek.',
    follow: 'Terug naar bibliotheek',
    followLabel: (field: string) => `Terug naar bibliotheek: ${field}`,
  },
  usage: {
    heading: 'Gebruik door gemeenten',
    total: (shown: number, all: number) =>
      shown === 0
        ? 'Geen gemeente toont dit nu.'
        : `Te zien bij ${String(shown)} van de ${String(all)} gemeenten.`,
    notPublished: 'Dit staat nergens: het is een concept of ingetrokken.',
    list: 'Welke gemeenten?',
    shown: (name: string) => `${name}: zoals in de bibliotheek.`,
    version: (name: string, fields: string, published: boolean, shown: boolean) =>
      `${name}: eigen versie${published ? '' : ' (concept)'}, aangepast: ${fields}.${shown ? '' : ' Staat uit.'}`,
    noFields: 'nog niets',
  },
  withdraw: {
    button: 'Intrekken',
    heading: 'Dit document intrekken?',
    help: 'Het verdwijnt van alle sites. Wat gemeenten zelf schreven, blijft bewaard. Publiceer je het later weer, dan komt alles terug.',
    confirm: 'Trek in',
    cancel: 'Laat staan',
  },
  viewOnSite: 'Bekijk op site',
  editingNow: (names: string, count: number) =>
    `${names} ${count === 1 ? 'heeft' : 'hebben'} dit document nu ook open. Spreek af wie het opslaat: wie het laatst opslaat, overschrijft de ander.`,
  tenantWatch: {
    another: 'een andere gemeente',
    warning: (elsewhere: string, here: string) =>
      `In een ander tabblad koos je ${elsewhere}. Dit tabblad gaat nog over ${here}.`,
    stay: (here: string) => `Ga verder met ${here}`,
    go: (elsewhere: string) => `Laad dit tabblad opnieuw voor ${elsewhere}`,
  },
  failed: 'Het is niet gelukt. Probeer het opnieuw, of vraag je functioneel beheerder.',
  busy: 'Bezig …',
  invite: {
    heading: 'Collega uitnodigen',
    help: 'Je collega krijgt een mail met een link. Die werkt één keer, en veertien dagen lang.',
    name: 'Naam',
    email: 'E-mailadres',
    role: 'Rol',
    municipality: 'Gemeente',
    noMunicipality: 'Geen: alleen een rol in het programma',
    submit: 'Uitnodigen',
    sent: (email: string) =>
      `We sturen een mail naar ${email}. Zodra je collega meedoet, staat het account in de lijst.`,
    open: 'Nog niet geaccepteerd',
    makeLink: (name: string) => `Link zelf doorgeven aan ${name}`,
    withdraw: (name: string) => `Uitnodiging van ${name} intrekken`,
    makeLinkShort: 'Link zelf doorgeven',
    withdrawShort: 'Intrekken',
    withdrawn: 'De uitnodiging is ingetrokken.',
    once: 'Dit is de eenmalige link. Kopieer hem nu: hierna laten we hem niet meer zien.',
  },
  noAccess: {
    title: 'Je hebt geen toegang tot het beheer',
    explanation:
      'Het beheer is voor collega’s die teksten, nieuws of accounts bijhouden. Alles voor medewerkers vind je op de site.',
    otherAccount:
      'Heb je een ander account voor het beheer? Log dan eerst uit op de site. Denk je dat je hier wel hoort te kunnen? Vraag het je functioneel beheerder.',
    toSite: 'Naar de site',
  },
  account: {
    ownPassword: 'Wachtwoord wijzigen',
    mailLink: 'Wachtwoordlink mailen',
    mailed: 'We sturen een mail met een link voor een nieuw wachtwoord.',
    newLink: 'Eenmalige link maken',
    end: (place: string) => `Hoort niet meer bij ${place} …`,
    endHelp: (name: string, place: string) =>
      `${name} kan dan niet meer bij ${place}. Waar deze collega is ingelogd, stopt dat meteen. Hoort het account daarna nergens meer bij? Dan verwijderen we het na dertig dagen.`,
    endConfirm: 'Ja, beëindigen',
    ended: 'Het lidmaatschap is beëindigd.',
  },
  start: {
    offer: 'Zet modules en thema’s aan of uit, en maak er eigen versies van.',
    versionsWaiting: (count: number) =>
      count === 1
        ? 'Bij 1 eigen versie heeft de bibliotheek iets veranderd. Kies wat je doet.'
        : `Bij ${String(count)} eigen versies heeft de bibliotheek iets veranderd. Kies wat je doet.`,
    toOffer: 'Naar het moduleaanbod',
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
    demo: 'Dit platform toont voorbeeldgegevens.',
  },
} as const;
