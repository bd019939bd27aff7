const joinNames = (names: readonly string[]): string =>
  `${names.join(' en ')} ${names.length === 1 ? 'heeft' : 'hebben'}`;

/** What the cms says about content: Dutch, language level B1. */
export const contentMessages = {
  /** Values of fields in words. */
  values: {
    yes: 'Ja',
    no: 'Nee',
    gone: '(bestaat niet meer)',
    untitled: '(zonder titel)',
    block: 'Onderdeel',
    order: 'Volgorde van de inhoud',
  },
  blocks: {
    chooseFile: 'Kies een bestand, of haal dit onderdeel weg.',
    chooseVideo: 'Kies een videobestand, of kies bij “Waar staat de video?” voor YouTube of Vimeo.',
    chooseCaptions:
      'Kies een bestand met ondertitels (vtt). Zonder ondertitels missen collega’s de video die niet goed horen.',
    embedAddress:
      'Dit is geen adres van een video op YouTube of Vimeo. Kopieer het adres uit de adresbalk van de video.',
    describePicture: 'Beschrijf wat er te zien is, of kies “Alleen versiering”.',
    altIsFileName: 'Dit lijkt de naam van een bestand. Beschrijf wat er te zien is.',
    tableTooSmall: 'Vul een rij met koppen en ten minste één rij eronder in.',
    tableUneven: 'Niet elke rij heeft evenveel cellen. Voeg cellen toe of haal ze weg.',
    tableTooLarge:
      'De tabel is te groot: hooguit 60 rijen, 8 kolommen en 400 tekens in een cel. Zet een grotere tabel in een bestand.',
    tableHead: 'Geef elke kolom een kop in de bovenste rij.',
    twoAnswers: 'Geef ten minste twee antwoorden.',
    rightAnswer: 'Zet bij ten minste één antwoord een vinkje bij “Dit is goed”.',
  },
  log: {
    on: 'aan',
    off: 'uit',
    inBin: 'in de prullenbak',
    draft: 'concept',
    deleted: 'voorgoed verwijderd',
  },
  errors: {
    basedOnFixed: 'Een eigen versie blijft bij hetzelfde bibliotheekdocument horen.',
    basedOnTaken:
      'Je gemeente heeft al een eigen versie van dit document. Open die versie en pas haar aan.',
    libraryGone: 'Het bibliotheekdocument bestaat niet meer. Maak een eigen document.',
    notAVersion: 'Dit document is helemaal van de gemeente. Het volgt geen bibliotheekdocument.',
    nothingToUndo:
      'Dit kan niet meer ongedaan worden gemaakt. Iemand veranderde het veld intussen.',
    notOverridden: 'Dit veld volgt de bibliotheek al. Laad de pagina opnieuw.',
    newerDraft:
      'Van dit document is er een nieuwer concept. Open het document zelf en bewaar je wijziging daar.',
    remarksFull:
      'Er staan al veel opmerkingen bij deze les. De maker leest die eerst. Probeer het later nog eens.',
    licenceOver:
      'Deze licentie is voorbij. Kies een latere dag, of haal de dag weg als de les van jullie is.',
    prerequisiteCircle: (titles: readonly string[]) =>
      `Zo komt niemand verder: voor ${titles.map((title) => `“${title}”`).join(' en ')} moet een collega eerst deze les doen. Haal die les weg bij “Eerst doen”.`,
    unknownOwner: 'Deze collega mag de les niet aanpassen. Kies iemand anders, of laat het leeg.',
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
