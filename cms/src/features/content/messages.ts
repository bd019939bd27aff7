/** What the cms says about content: Dutch, language level B1. */
export const contentMessages = {
  /** Values of fields in words. */
  values: { yes: 'Ja', no: 'Nee', gone: '(bestaat niet meer)', untitled: '(zonder titel)' },
  log: {
    on: 'aan',
    off: 'uit',
  },
  errors: {
    basedOnFixed: 'Een eigen versie blijft bij hetzelfde bibliotheekdocument horen.',
    basedOnTaken:
      'Je gemeente heeft al een eigen versie van dit document. Open die versie en pas haar aan.',
    libraryGone: 'Het bibliotheekdocument bestaat niet meer. Maak een eigen document.',
    notAVersion: 'Dit document is helemaal van je gemeente. Het volgt geen bibliotheekdocument.',
    notOverridden: 'Dit veld volgt de bibliotheek al. Laad de pagina opnieuw.',
    inUse: (names: readonly string[]) =>
      `Dit kan niet weg: ${names.join(', ')} schreef er een eigen versie van of zette het op de site. Trek het in als niemand het meer mag zien. Dan blijft bewaard wat zij schreven.`,
    offerTaken: 'Voor dit onderdeel is al een keuze gemaakt. Pas die regel aan.',
  },
} as const;
