/** Texts of the admin around accounts: Dutch, language level B1. */
export const accountAdminMessages = {
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
  list: {
    label: 'Accounts zoeken en samen aanpassen',
    filters: 'Welke accounts',
    all: 'Alle accounts',
    neverSignedIn: 'Nooit ingelogd',
    progress: (done: number, total: number) => `Bezig: ${done} van ${total} …`,
    mailLink: (count: number) => `Wachtwoordlink mailen (${count})`,
    mailLinkHelp: 'Elke gekozen collega krijgt een mail met een link voor een nieuw wachtwoord.',
    mailLinkConfirm: 'Ja, mailen',
    mailed: (count: number) =>
      count === 1 ? 'Eén mail is onderweg.' : `${count} mails zijn onderweg.`,
    end: (count: number, place: string) => `Hoort niet meer bij ${place} (${count})`,
    endHelp: (place: string) =>
      `De gekozen collega’s kunnen dan niet meer bij ${place}. Waar ze zijn ingelogd, stopt dat meteen. Hoort een account daarna nergens meer bij? Dan verwijderen we het na dertig dagen.`,
    ended: (count: number) =>
      count === 1 ? 'Eén lidmaatschap is beëindigd.' : `${count} lidmaatschappen zijn beëindigd.`,
    failed: (count: number, reasons: string) =>
      `Bij ${count === 1 ? 'één account' : `${count} accounts`} is het niet gelukt. ${reasons}`,
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
} as const;
