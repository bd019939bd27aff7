/** More names than this make a message no clearer. */
const maxNamed = 5;

/** A list as people say it: a, b en c. */
function joinDutch(names: readonly string[]): string {
  const rest = names.length - maxNamed;
  const parts = [...names.slice(0, maxNamed), ...(rest > 0 ? [`nog ${String(rest)} andere`] : [])];
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`;
}

/** Texts of the bin: Dutch, language level B1. */
export const binMessages = {
  title: 'Prullenbak',
  intro:
    'Wat je weggooit, blijft hier 30 dagen. Het staat niet meer op de site en het houdt zijn adres. Zet je iets terug, dan komt het terug als concept, met zijn geschiedenis.',
  forbidden: 'Je hebt geen rechten om dingen weg te gooien of terug te zetten.',
  library: 'Bibliotheek van het programma',
  empty: 'De prullenbak is leeg.',
  archived: 'Deze gemeente is gearchiveerd. Je kunt hier alleen kijken.',
  newestOnly: (count: number) => `Je ziet de ${String(count)} die het laatst zijn weggegooid.`,
  binned: (who: string) => `Weggegooid door ${who} op`,
  until: (moment: string) => `Blijft hier tot ${moment}.`,
  restore: 'Zet terug',
  restoreLabel: (title: string) => `Zet terug: ${title}`,
  restored: (title: string) => `“${title}” staat terug als concept.`,
  open: 'Open het document',
  deleteNow: 'Verwijder nu',
  deleteNowLabel: (title: string) => `Verwijder nu: ${title}`,
  confirmHeading: (title: string) => `“${title}” voorgoed verwijderen?`,
  confirmHelp: 'De tekst en haar geschiedenis zijn dan weg. Dit kun je niet terugdraaien.',
  confirm: 'Ja, verwijder voorgoed',
  cancel: 'Niet doen',
  deleted: (title: string) => `“${title}” is voorgoed verwijderd.`,
  /** In the form of a document. */
  move: {
    button: 'Naar prullenbak',
    heading: 'Naar de prullenbak verplaatsen?',
    help: 'Dit gaat meteen van de site. In de prullenbak blijft het 30 dagen. Tot dan kun je het terugzetten.',
    helpOwnVersion:
      'Collega’s zien daarna weer de tekst van de bibliotheek. Je eigen tekst blijft 30 dagen in de prullenbak. Tot dan kun je haar terugzetten.',
    confirm: 'Ja, naar de prullenbak',
    cancel: 'Niet doen',
    done: 'Dit staat nu in de prullenbak. Daar blijft het 30 dagen.',
    doneOwnVersion:
      'Je eigen versie staat in de prullenbak. Je gemeente gebruikt weer de tekst van de bibliotheek.',
  },
  errors: {
    addressTaken:
      'Een ander document heeft intussen dit adres. Geef dat eerst een ander adres. Zet dit daarna terug.',
    libraryGone:
      'Het document uit de bibliotheek staat er niet meer. Vraag het programma om dat terug te zetten. Daarna kun je je eigen versie terugzetten.',
    otherVersion:
      'Je gemeente heeft intussen een andere eigen versie van dit document. Gooi die eerst weg. Zet deze daarna terug.',
    byMunicipalities: (names: readonly string[]) => `door ${joinDutch(names)}`,
    inTexts: (titles: readonly string[]) => `in ${joinDutch(titles)}`,
    inUse: (places: string) =>
      `Dit kan niet naar de prullenbak: het wordt gebruikt ${places}. Haal het daar eerst weg.`,
    inUseInLibrary: (places: string) =>
      `Dit kan niet naar de prullenbak: het wordt gebruikt ${places}. Trek het in als niemand het meer mag zien. Dan blijft bewaard wat anderen schreven.`,
  },
} as const;
