/**
 * What the cms says to its users: Dutch, language level B1. Labels of fields stand with their
 * fields.
 */
export const messages = {
  /** Values of fields in words. */
  values: { yes: 'Ja', no: 'Nee', gone: '(bestaat niet meer)', untitled: '(zonder titel)' },
  passwordSet: 'Je wachtwoord is opgeslagen.',
  invitationAccepted:
    'Je doet mee. Had je al een account? Dan staat de nieuwe plek erbij, en blijft je wachtwoord hetzelfde.',
  resetRequested:
    'Als dit e-mailadres een account heeft, sturen we een mail met een link. Kijk ook bij ongewenste mail.',
  log: {
    system: 'Systeem',
    programme: 'Programma',
    on: 'aan',
    off: 'uit',
    open: 'open',
    archived: 'gearchiveerd',
    linkMade: 'eenmalige link gemaakt',
    linkMailed: 'wachtwoordlink gemaild',
    passwordChanged: 'wachtwoord gewijzigd',
    visibility: { staff: 'alleen medewerkers', public: 'openbaar' },
  },
  archivedName: (name: string) => `${name} (gearchiveerd)`,
  /** Refusals of GraphQL, by code. */
  graphql: {
    unreadable: 'Deze vraag kunnen we niet lezen. Stuur één vraag per keer, als JSON.',
    contentType: 'Stuur de vraag als application/json.',
    tooLarge: 'Deze vraag is te groot. Vraag minder tegelijk.',
    tooMany: 'Je stelt te veel vragen achter elkaar. Wacht even en probeer het opnieuw.',
    unknownOperation: 'Deze vraag kennen we niet (meer). Laad de pagina opnieuw.',
    unknownDocument: 'Eigen vragen zijn er alleen voor koppelingen met een sleutel.',
    syntax: 'Deze vraag is geen geldige GraphQL, of te lang.',
    depth: 'Deze vraag gaat te diep. Vraag minder lagen.',
    aliases: 'Deze vraag heeft te veel aliassen.',
    directives: 'Deze vraag heeft te veel aanwijzingen (@).',
    roots: 'Deze vraag vraagt te veel tegelijk. Splits haar.',
    pageSize: 'Vraag per keer 1 tot 100 documenten.',
    cost: 'Deze vraag vraagt te veel. Vraag minder velden of een kleinere pagina.',
    loop: 'Een fragment verwijst naar zichzelf.',
    foreignPage: 'Deze vraag kwam van een andere website.',
    fault: 'Er ging iets mis. Probeer het later opnieuw.',
  },
  errors: {
    feedIsOpen: 'Het nieuws van deze gemeente is openbaar. De feed op de site werkt voor iedereen.',
    tenantMissing: 'Kies eerst links boven een gemeente. Sla het document daarna opnieuw op.',
    tenantFixed:
      'Een document blijft bij de gemeente waar het is gemaakt. Maak een nieuw document.',
    tenantForeign: 'Je hebt in deze gemeente geen rechten voor deze handeling.',
    foreignReference:
      'Dit verwijst naar iets dat niet van deze gemeente is of niet meer bestaat. Kies iets anders.',
    slugTaken: (slug: string) =>
      `Het adres “${slug}” is al in gebruik. Kies een ander adres, bijvoorbeeld “${slug}-2”.`,
    nameTaken: (name: string) => `Er is al een gemeente die “${name}” heet. Kies een andere naam.`,
    slugReserved: (slug: string) =>
      `Het adres “${slug}” gebruikt het platform zelf. Kies een ander adres.`,
    slugShape: 'Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld “veilig-mailen”.',
    basedOnFixed: 'Een eigen versie blijft bij hetzelfde bibliotheekdocument horen.',
    basedOnTaken:
      'Je gemeente heeft al een eigen versie van dit document. Open die versie en pas haar aan.',
    libraryGone: 'Het bibliotheekdocument bestaat niet meer. Maak een eigen document.',
    notAVersion: 'Dit document is helemaal van je gemeente. Het volgt geen bibliotheekdocument.',
    notOverridden: 'Dit veld volgt de bibliotheek al. Laad de pagina opnieuw.',
    inUse: (names: readonly string[]) =>
      `Dit kan niet weg: ${names.join(', ')} schreef er een eigen versie van of zette het op de site. Trek het in als niemand het meer mag zien. Dan blijft bewaard wat zij schreven.`,
    conflict: 'Iemand anders deed op hetzelfde moment hetzelfde. Probeer het nog een keer.',
    offerTaken: 'Voor dit onderdeel is al een keuze gemaakt. Pas die regel aan.',
    queueTaken: 'Dit artikel staat al in de wachtrij.',
    published: 'Dit artikel staat al op de site van deze gemeente.',
    takenOff:
      'Dit artikel is van de site gehaald. Zet het terug in de nieuwskalender, bij de week waarin het verscheen.',
    pinFar: 'Dit moment ligt te ver weg. Kies een moment binnen twee jaar.',
    manyMoments: 'Kies niet meer dan 50 vaste momenten.',
    manyPeriods: 'Kies niet meer dan 100 perioden.',
    periodOrder: 'De einddatum ligt voor de begindatum. Draai ze om.',
    notReady: 'Dit artikel is nog een concept. Publiceer het eerst; dan kan het in de wachtrij.',
    newsKind: 'Kies een nieuwsartikel.',
    contrast: (name: string, ratio: number, need: number) =>
      `${name}: het contrast is ${ratio.toFixed(1)} op 1. Kies een kleur met minstens ${need} op 1.`,
    colour: 'Schrijf een kleur als # met zes tekens, bijvoorbeeld #1d4f91.',
    time: 'Schrijf een tijd als 09:00.',
    passwordOfOther: 'Je kunt alleen je eigen wachtwoord veranderen. Maak een eenmalige link.',
    notAMember: 'Dit account hoort niet bij deze gemeente. Laad de pagina opnieuw.',
    rolesForeign: 'Je kunt alleen rollen geven in een gemeente waar je functioneel beheerder bent.',
    nameOdd:
      'Schrijf een naam op één regel, zonder webadres of e-mailadres. Zet na een punt een spatie.',
    emailFixed:
      'Alleen een programmabeheerder kan een e-mailadres veranderen, en nooit dat van zichzelf. Vraag het een collega.',
    sharedAccount:
      'Dit account hoort ook bij een andere gemeente of bij het programma. Vraag de programmabeheerder.',
    askForLink:
      'Ga naar de inlogpagina van de site en kies “Wachtwoord vergeten?”. Daarmee kies je een nieuw wachtwoord.',
    sameMoment: 'Twee momenten zijn gelijk. Kies voor elk een andere dag of tijd.',
    pinMoment: 'Kies een dag en een tijd.',
    pinPast: 'Dit moment is voorbij. Kies een moment dat nog komt.',
    pinPublished: 'Op dit moment is al een artikel verschenen. Kies een ander moment.',
    pinTaken:
      'Een collega heeft net een artikel op dit moment gezet. Kijk wat er nu staat, en kies opnieuw.',
    orderKey: 'Sleep het artikel in de lijst om de volgorde te veranderen.',
    webAddress: 'Begin een webadres met https://.',
    ownRoles: 'Je kunt je eigen rollen niet veranderen. Vraag het een collega.',
    passwordShort:
      'Kies een wachtwoord van minstens 12 tekens. Spaties aan het begin en eind tellen niet mee.',
    passwordCommon:
      'Dit wachtwoord is te makkelijk te raden. Kies een zin van een paar woorden, zonder je naam of e-mailadres.',
    passwordSame: 'Dit is je huidige wachtwoord. Kies een ander.',
    passwordByForm: 'Verander je wachtwoord op de pagina “Wachtwoord wijzigen” van de site.',
    currentPasswordWrong: 'Je huidige wachtwoord klopt niet. Probeer het opnieuw.',
    staleAccount:
      'Iemand anders veranderde dit account, terwijl jij het open had. Laad de pagina opnieuw, en doe je wijziging nog een keer.',
    mailsEnough: (seconds: number) =>
      `Je stuurde dit adres het laatste uur al genoeg mails. Wacht ${Math.ceil(seconds / 60)} minuten.`,
    manyPreferences:
      'Je hebt te veel instellingen van schermen bewaard. Zet ze terug bij je account.',
    foreignPage:
      'Dit verzoek kwam van een andere website. Ga naar de pagina zelf en probeer het daar.',
    notFound: 'Dit document bestaat niet, of je mag het niet zien.',
    badRequest: 'De gegevens zijn niet compleet. Vul het formulier opnieuw in.',
    archived:
      'Deze gemeente is gearchiveerd. Zet haar eerst terug; daarna kun je weer iets veranderen.',
    archivedBefore: 'Deze gemeente is al gearchiveerd.',
    noExport: 'De export is er nog niet. Wacht tot hij klaar is, of laat hem opnieuw maken.',
    notArchived: 'Deze gemeente is niet gearchiveerd.',
    archiveName: 'De naam klopt niet. Typ de naam van de gemeente precies over.',
    accountClosed:
      'Je account hoort nu bij geen gemeente die meedoet. Vraag je functioneel beheerder of de programmabeheerder.',
    tooMany: (seconds: number) =>
      seconds < 90
        ? `Er is te vaak geprobeerd. Wacht ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'} en probeer het opnieuw.`
        : `Er is te vaak geprobeerd. Wacht ${Math.ceil(seconds / 60)} minuten en probeer het opnieuw.`,
    linkExpired:
      'Deze link is verlopen of al gebruikt. Vraag een nieuwe link aan, of vraag je functioneel beheerder.',
    acceptFailed:
      'Dit is niet gelukt. Heb je al een account met dit e-mailadres? Vul dan het wachtwoord van dat account in. Ben je nieuw? Kies dan een zin van minstens 12 tekens, zonder je naam of e-mailadres.',
    invitationOfProgramme:
      'Het programma nodigde dit adres al uit voor deze gemeente. Vraag de programmabeheerder.',
    accountBusy: (seconds: number) =>
      `Een beheerder past dit account net aan. Wacht ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'} en probeer het opnieuw.`,
    twoMemberships: 'Deze gemeente staat er twee keer. Geef alle rollen op één regel.',
    logFixed: 'Wat in het logboek staat, kan niemand veranderen of weghalen.',
    forbidden: 'Je hebt hiervoor geen rechten.',
    fileType: 'Kies een PDF, Word-, Excel- of PowerPointbestand, of een foto (JPG of PNG).',
    fileEmpty: 'Dit bestand is leeg. Kies een ander bestand.',
    fileBroken: 'Dit bestand is beschadigd. Sla het opnieuw op, en probeer het nog eens.',
    fileActive:
      'Dit bestand bevat een script of een macro. Sla het op zonder, en probeer het nog eens.',
    fileTooLarge: 'Dit bestand is te groot. Kies een bestand van hoogstens 20 MB.',
    fileMissing: 'Kies een bestand.',
    fileName: 'De naam van dit bestand kan niet. Geef het een korte naam met letters en cijfers.',
    fileByAddress:
      'Een bestand ophalen van een webadres kan niet. Kies een bestand op je computer.',
    documentTooLarge:
      'Dit is te veel tekst voor één document. Verdeel de tekst, of maak hem korter.',
    oddData: 'Deze gegevens kunnen we niet opslaan. Vul het formulier opnieuw in.',
    unreadable: 'Deze vraag kunnen we niet lezen. Ga terug en probeer het opnieuw.',
    contentType: 'Deze vraag kunnen we niet lezen. Stuur de gegevens als JSON.',
    linkSpent: 'Deze link werkt niet meer. Vraag een nieuwe link.',
    signIn: 'Log eerst in.',
    oneByOne: 'Deze documenten verander je een voor een.',
    broken: 'Er ging iets mis bij ons. Probeer het later opnieuw.',
    checkFields: (fields: string) => `Controleer deze velden: ${fields}.`,
  },
} as const;
