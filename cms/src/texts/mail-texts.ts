interface Invited {
  name: string;
  invitedBy: string;
  /** Name of the municipality; null for a role in the programme. */
  place: string | null;
  link: string;
}

interface Forgotten {
  name: string;
  link: string;
  site: string;
}

const closing = ['Met vriendelijke groet,\nDigivaardig in de gemeente'];

/** Mails: Dutch, language level B1. A line of its own for each paragraph, and for the link. */
export const mailTexts = {
  invitation: ({ name, invitedBy, place, link }: Invited) => ({
    subject: 'Je bent uitgenodigd voor Digivaardig',
    lines: [
      `Beste ${name},`,
      `${invitedBy || 'Een collega'} nodigt je uit voor Digivaardig${place ? ` van de gemeente ${place}` : ''}. Op deze site leer je in je eigen tempo slimmer werken met digitale middelen.`,
      'Open deze link om mee te doen:',
      link,
      'De link werkt één keer, en veertien dagen lang. Geef hem aan niemand anders.',
      'Verwachtte je deze mail niet? Dan hoef je niets te doen.',
      ...closing,
    ],
  }),
  password: ({ name, link, site }: Forgotten) => ({
    subject: 'Kies een nieuw wachtwoord voor Digivaardig',
    lines: [
      `Beste ${name},`,
      'Er is gevraagd om een nieuw wachtwoord voor je account. Open deze link om er een te kiezen:',
      link,
      'De link werkt één keer, en drie dagen lang. Geef hem aan niemand anders.',
      `Heb je dit niet gevraagd? Dan hoef je niets te doen: je wachtwoord blijft hetzelfde. Inloggen kan op ${site}/inloggen.`,
      ...closing,
    ],
  }),
} as const;
