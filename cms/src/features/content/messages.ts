const joinNames = (names: readonly string[]): string =>
  `${names.join(' en ')} ${names.length === 1 ? 'heeft' : 'hebben'}`;

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
    nothingToUndo:
      'Dit kan niet meer ongedaan worden gemaakt. Iemand veranderde het veld intussen.',
    notOverridden: 'Dit veld volgt de bibliotheek al. Laad de pagina opnieuw.',
    inUse: (names: readonly string[]) =>
      `Dit kan niet weg: ${names.join(', ')} schreef er een eigen versie van of zette het op de site. Trek het in als niemand het meer mag zien. Dan blijft bewaard wat zij schreven.`,
    newerDraft:
      'Van dit document is er een nieuwer concept. Open het document zelf en bewaar je wijziging daar.',
    offerTaken: 'Voor dit onderdeel is al een keuze gemaakt. Pas die regel aan.',
  },
  /** When somebody else changed the same field since the form was opened. */
  conflict: {
    notSaved: 'Je wijziging is niet bewaard',
    aColleague: 'Een collega',
    changedByBoth: (names: readonly string[], fields: readonly string[]) =>
      `${joinNames(names)} dit document bewaard terwijl jij het open had. Jullie veranderden allebei: ${fields.join(', ')}. Jouw tekst staat nog in het formulier.`,
    unseenDraft: (names: readonly string[], fields: readonly string[]) =>
      `${joinNames(names)} een concept bewaard terwijl jij dit document open had. Daarin is veranderd: ${fields.join(', ')}. Publiceer je nu, dan komt dat ook op de site. Bekijk het daarom eerst.`,
    changedBeforeChoice: (names: readonly string[], fields: readonly string[]) =>
      `${joinNames(names)} intussen dit veld veranderd: ${fields.join(', ')}. Laad de pagina opnieuw en kies dan.`,
    openedTooLongAgo: (fields: readonly string[]) =>
      `Er is heel veel bewaard sinds jij dit document opende. We zien niet meer wat jij zelf veranderde. Kijk dit na: ${fields.join(', ')}. Jouw tekst staat nog in het formulier.`,
  },
} as const;
