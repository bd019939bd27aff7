import type { FileUsage, FileUse, UseState } from './file-usage.ts';

const states: Record<UseState, string> = {
  published: 'gepubliceerd',
  draft: 'in een concept',
  publishedOnly: 'gepubliceerd, maar niet meer in het nieuwste concept',
  inBin: 'in de prullenbak',
};

const countHidden = (count: number): string =>
  count === 1 ? '1 document van een gemeente' : `${String(count)} documenten van gemeenten`;

const describeUse = ({ kind, title, state }: FileUse): string =>
  `“${title}” (${kind.toLowerCase()}, ${states[state]})`;

/** A list as people say it: a, b en c. */
const joinDutch = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`;

/** More titles than this make a message no clearer. */
const maxNamed = 5;

function listPlaces({ uses, hidden }: FileUsage): string {
  const rest = uses.length - maxNamed;
  return joinDutch([
    ...uses.slice(0, maxNamed).map(describeUse),
    ...(rest > 0 ? [`nog ${String(rest)} andere`] : []),
    ...(hidden > 0 ? [countHidden(hidden)] : []),
  ]);
}

/** Texts about where a file stands: Dutch, language level B1. */
export const fileUsageMessages = {
  heading: 'Gebruikt in',
  none: 'Dit bestand staat nergens. Je kunt het weggooien.',
  noneShort: 'Nergens',
  states,
  hidden: (count: number) => `En in ${countHidden(count)}.`,
  hiddenOnly: (count: number) => `In ${countHidden(count)}.`,
  use: (kind: string, state: UseState) => `${kind}, ${states[state]}`,
  more: (count: number) => `en nog ${String(count)}`,
  municipality: 'Instellingen van de gemeente',
  inUse: (usage: FileUsage) =>
    `Dit bestand kan niet weg: het staat in ${listPlaces(usage)}. Haal het daar eerst weg of kies er een ander bestand. Publiceer dat. Staat het in de prullenbak, verwijder het daar dan, of zet het terug. Daarna kun je dit bestand weggooien.`,
} as const;
