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
