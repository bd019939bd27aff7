/** The kinds of blocks of which a text is made, and what editors call them. */
export const blockNames = {
  step: 'Stap',
  text: 'Tekst',
  image: 'Afbeelding',
  video: 'Video',
  tip: 'Tip',
  table: 'Tabel',
  download: 'Bestand',
  question: 'Controlevraag',
} as const;
