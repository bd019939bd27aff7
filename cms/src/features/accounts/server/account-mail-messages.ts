import { type Role, roleLabels } from '@digivaardig/contracts/roles';
import { mailClosing as closing } from '#platform/mail/mail-closing.ts';

/** What somebody does with a role, as the invitation explains it. */
const purposeByRole: Record<Role, string> = {
  employee: 'je leest nieuws en volgt lessen',
  teamLead: 'je vindt in de toolkit wat je met je team kunt doen',
  digicoach: 'je helpt collega’s verder, met de lessen en de toolkit',
  contentManager: 'je zet lessen aan en uit, en past ze aan voor je gemeente',
  communicationOfficer: 'je plant nieuws en de campagne',
  hrAdviser: 'je ziet welke lessen er zijn voor je collega’s',
  programmeDriver: 'je brengt het programma in je gemeente verder',
  functionalAdmin: 'je nodigt collega’s uit en beheert de gegevens van je gemeente',
  serviceDesk: 'je ziet waar collega’s hulp vinden',
  privacyOfficer: 'je ziet welke gegevens we bewaren, en hoe lang',
  informationManager: 'je volgt wat er in je gemeente te leren is',
  ambassador: 'je vertelt collega’s over de campagne; in de toolkit vind je hoe',
  steeringGroupMember: 'je vergelijkt gemeenten op het dashboard',
  programmeAdmin: 'je beheert de bibliotheek, de gemeenten en de accounts',
};

/** A label within a sentence; one that starts with an abbreviation keeps its capitals. */
const toInline = (label: string): string =>
  /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

interface Invited {
  name: string;
  invitedBy: string;
  /** Name of the municipality; null for a role in the programme. */
  place: string | null;
  roles: readonly Role[];
  link: string;
  site: string;
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
  invitation: ({ name, invitedBy, place, roles, link, site }: Invited) => ({
    subject: 'Je bent uitgenodigd voor Digivaardig',
    lines: [
      `Beste ${name},`,
      `${invitedBy || 'Een collega'} nodigt je uit voor Digivaardig${place ? ` van de gemeente ${place}` : ''}. Op deze site leer je in je eigen tempo slimmer werken met digitale middelen.`,
      ...roles.map((role) => `Je rol is ${toInline(roleLabels[role])}: ${purposeByRole[role]}.`),
      'Open deze link om mee te doen. Je kiest een wachtwoord, en bent meteen ingelogd:',
      link,
      `De link werkt één keer, en veertien dagen lang. Geef hem aan niemand anders. Later log je in op ${site}/inloggen.`,
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
