import { timeZone } from '@digivaardig/contracts/time';

const dayFormat = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone,
});

/** What each file of an export holds. */
const contents: Record<string, string> = {
  'gemeente.json': 'de gemeente zelf: huisstijl, teksten, instellingen',
  'accounts.json': 'namen en rollen van de collega’s met een account, zonder wachtwoorden',
  'themes.json': 'eigen thema’s en eigen versies van thema’s',
  'modules.json': 'eigen modules en eigen versies van modules',
  'news.json': 'eigen nieuwsartikelen en eigen versies van artikelen',
  'materials.json': 'eigen communicatiemiddelen en eigen versies daarvan',
  'files.json': 'gegevens over de bestanden; de bestanden zelf staan in de map bestanden',
  'offers.json': 'wat de gemeente aan- of uitzette',
  'news-queue.json': 'artikelen die op hun beurt wachtten',
  'news-publications.json': 'wat er wanneer op de site verscheen',
  'channels.json': 'kanalen waarop de gemeente zich laat horen',
  'campaign-phases.json': 'fasen van de campagne met hun data',
};

/** Texts of the archive: what the download explains, and what the panel on a municipality says. */
export const archiveMessages = {
  readMe: (name: string, at: Date, counts: readonly (readonly [string, number])[]): string =>
    [
      `Export van de gemeente ${name}`,
      `Gemaakt op ${dayFormat.format(at)}.`,
      '',
      'In dit zipbestand staat alles wat van deze gemeente op het platform stond.',
      'Elk bestand dat op .json eindigt, is te lezen met een teksteditor of een programma.',
      '“documents” is wat lezers zien of zagen. “drafts” zijn concepten die daar nog overheen lagen.',
      '',
      `gemeente.json: ${contents['gemeente.json'] ?? ''}`,
      ...counts.map(([file, count]) => `${file} (${count}): ${contents[file] ?? ''}`),
      'bestanden/: de bestanden zelf',
      '',
      'Er staan namen van collega’s in. Bewaar dit bestand dus op een veilige plek en niet langer dan nodig.',
      '',
    ].join('\r\n'),
  heading: 'Archiveren',
  help: (name: string) =>
    `Als je ${name} archiveert, gaan de site, het inloggen en de API van deze gemeente meteen dicht. Er wordt een export gemaakt. Je kunt het later terugdraaien.`,
  start: 'Gemeente archiveren …',
  confirm: 'Archiveren',
  archived: (at: string) => `Gearchiveerd op ${dayFormat.format(new Date(at))}.`,
  restoreHelp:
    'Terugzetten opent de site weer zoals die was. Collega’s kunnen weer inloggen. De export verdwijnt.',
  restore: 'Terugzetten …',
  confirmRestore: 'Ja, terugzetten',
  exportBusy: 'De export wordt gemaakt …',
  exportFailed: 'De export is niet gelukt.',
  exportNone: 'Er is nog geen export.',
  exportDone: (at: string, bytes: number) =>
    `De export is klaar sinds ${dayFormat.format(new Date(at))} (${Math.max(1, Math.round(bytes / 1024)).toLocaleString('nl-NL')} kB).`,
  download: 'Export ophalen',
  again: 'Export opnieuw maken',
  done: (archived: boolean) =>
    archived ? 'De gemeente is gearchiveerd.' : 'De gemeente is teruggezet.',
} as const;
