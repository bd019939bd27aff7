import { timeZone } from '@digivaardig/contracts/time';
import type { FailureCode } from '#platform/events/failure-codes.ts';

const momentFormat = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone,
});

/** Why it did not work, and what helps. */
const reasons: Record<FailureCode, string> = {
  'unknown-event':
    'Het platform kent deze taak nog niet. Misschien is een deel nog niet bijgewerkt. Werk alles bij en probeer het dan opnieuw.',
  'unreadable-event': 'De taak is beschadigd opgeslagen. Vraag de technisch beheerder om hulp.',
  'mail-refused':
    'De mailserver wil deze mail niet bezorgen. Vaak bestaat het mailadres niet. Controleer het adres.',
  'mail-unanswered':
    'De mail is twee keer verstuurd zonder antwoord van de mailserver. Hij kan dus al aangekomen zijn. Bij opnieuw proberen komt hij misschien nog een keer.',
  'mail-delayed':
    'De mailserver was er niet of had het te druk. Probeer het opnieuw als de mailserver weer werkt.',
  'worker-died':
    'Het programma dat de taak deed, stopte er steeds mee. Vraag de technisch beheerder om hulp als dat weer gebeurt.',
  'database-away': 'De database was een tijd niet te bereiken. Opnieuw proberen helpt meestal.',
  conflict: 'Er veranderde te veel tegelijk. Opnieuw proberen helpt meestal.',
  disk: 'Het bestand kon niet worden opgeslagen. Misschien is de schijf vol.',
  unexpected:
    'Er ging iets mis dat we niet kennen. Probeer het opnieuw. Lukt het weer niet? Vraag de technisch beheerder om in de logboeken te kijken.',
};

const has = <K extends string>(messages: Record<K, string>, key: string): key is K =>
  key in messages;

const taskCount = (count: number): string => (count === 1 ? '1 taak' : `${count} taken`);

function duration(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? '1 seconde' : `${seconds} seconden`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 120) return minutes === 1 ? '1 minuut' : `${minutes} minuten`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} uur` : `${Math.floor(hours / 24)} dagen`;
}

/** What the screen of stuck tasks says, to who administers the programme. */
export const deadEventsMessages = {
  title: 'Vastgelopen taken',
  introduction:
    'Na een wijziging doet het platform taken op de achtergrond, zoals mail sturen en cijfers tellen. Lukt een taak na een paar keer niet, dan staat hij hier.',
  forbidden: 'Dit scherm is voor beheerders van het programma.',
  unknownTask: 'Onbekende taak',
  reason: (code: string): string => (has(reasons, code) ? reasons[code] : reasons.unexpected),
  everyone: 'Alle gemeenten',
  gone: 'Een gemeente die er niet meer is',
  municipality: 'Gemeente',
  since: 'Sinds',
  moment: (at: string): string => momentFormat.format(new Date(at)),
  attempts: 'Keer vastgelopen',
  cause: 'Oorzaak',
  waiting: 'Wat nu wacht',
  nothingWaits: 'Er wacht niets. Alles is bijgewerkt.',
  waits: (count: number, seconds: number): string =>
    `Er ${count === 1 ? 'wacht' : 'wachten'} nu ${taskCount(count)}. De oudste wacht ${duration(seconds)}.`,
  late: 'Dat is te lang: er staat waarschijnlijk iets stil. Vraag de technisch beheerder om te kijken.',
  stuck: (count: number): string => `Vastgelopen: ${taskCount(count)}`,
  none: 'Geen enkele taak is vastgelopen.',
  more: (shown: number): string =>
    `Je ziet de oudste ${shown}. Met “Alles opnieuw proberen” gaan ze allemaal weer aan de beurt.`,
  again: 'Opnieuw proberen',
  againFor: (task: string, municipality: string): string =>
    `Opnieuw proberen: ${task}, ${municipality}`,
  all: 'Alles opnieuw proberen',
  refresh: 'Vernieuwen',
  refreshed: 'De lijst is bijgewerkt.',
  reopened: (count: number): string =>
    count === 0
      ? 'Dit was al opnieuw aan de beurt.'
      : `${taskCount(count)} ${count === 1 ? 'is' : 'zijn'} opnieuw aan de beurt.`,
  /** For the log of changes. */
  log: { from: 'vastgelopen', to: 'opnieuw aan de beurt', many: taskCount },
} as const;
