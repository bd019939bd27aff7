import { mailClosing as closing } from '#platform/mail/mail-closing.ts';

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

interface Warned {
  name: string;
  site: string;
}

/**
 * Mails about accounts: Dutch, language level B1. A line of its own for each paragraph, and for the
 * link.
 */
export const accountMailMessages = {
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
  linkMade: ({ name, madeBy, site }: Warned & { madeBy: string }) => ({
    subject: 'Er is een nieuwe link voor je account gemaakt',
    lines: [
      `Beste ${name},`,
      `Er is een nieuwe link voor je account gemaakt door ${madeBy || 'een collega'}. Wie die link heeft, kan er een nieuw wachtwoord voor je account mee kiezen.`,
      'Weet je hiervan? Dan hoef je niets te doen.',
      'Weet je hier niets van? Vraag het deze collega, en meld het bij je gemeente. Kies ook zelf een nieuw wachtwoord; dan werkt de link niet meer:',
      `${site}/wachtwoord-vergeten`,
      ...closing,
    ],
  }),
  passwordChanged: ({ name, site }: Warned) => ({
    subject: 'Je wachtwoord is veranderd',
    lines: [
      `Beste ${name},`,
      'Het wachtwoord van je account is veranderd. Op andere apparaten moet je opnieuw inloggen.',
      'Deed je dit zelf? Dan hoef je niets te doen. Had je een eigen adres voor de nieuwsfeed? Maak op de site dan een nieuw.',
      'Deed je dit niet? Kies dan meteen een nieuw wachtwoord, en meld het bij je gemeente:',
      `${site}/wachtwoord-vergeten`,
      ...closing,
    ],
  }),
} as const;
