/** What platform code says to users: Dutch, language level B1. A feature has its own texts. */
export const messages = {
  log: {
    system: 'Systeem',
    programme: 'Programma',
  },
  links: { site: 'Naar de site', dashboard: 'Naar het dashboard' },
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
    cost: 'Deze vraag vraagt te veel. Vraag minder velden of een kleinere pagina.',
    loop: 'Een fragment verwijst naar zichzelf.',
    foreignPage: 'Deze vraag kwam van een andere website.',
    fault: 'Er ging iets mis. Probeer het later opnieuw.',
  },
  files: {
    wrongFileType: (label: string, types: string) =>
      `Dit bestand past niet bij “${label}”. Kies ${types}.`,
    fileTypes: {
      'image/png': 'een foto of afbeelding (png of jpg)',
      'video/mp4': 'een video (mp4)',
      'text/vtt': 'ondertitels (vtt)',
    },
  },
  errors: {
    tenantMissing:
      'Kies eerst een gemeente, in het menu van het beheer. Sla het document daarna opnieuw op.',
    tenantFixed:
      'Een document blijft bij de gemeente waar het is gemaakt. Maak een nieuw document.',
    tenantForeign: 'Je hebt in deze gemeente geen rechten voor deze handeling.',
    foreignReference:
      'Dit verwijst naar iets dat niet van deze gemeente is of niet meer bestaat. Kies iets anders.',
    slugTaken: (slug: string) =>
      `Het adres “${slug}” is al in gebruik. Kies een ander adres, bijvoorbeeld “${slug}-2”.`,
    slugReserved: (slug: string) =>
      `Het adres “${slug}” gebruikt het platform zelf. Kies een ander adres.`,
    slugShape: 'Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld “veilig-mailen”.',
    conflict: 'Iemand anders deed op hetzelfde moment hetzelfde. Probeer het nog een keer.',
    mailsEnough: (seconds: number) =>
      `Je stuurde dit adres het laatste uur al genoeg mails. Wacht ${Math.ceil(seconds / 60)} minuten.`,
    foreignPage:
      'Dit verzoek kwam van een andere website. Ga naar de pagina zelf en probeer het daar.',
    notFound: 'Dit document bestaat niet, of je mag het niet zien.',
    badRequest: 'De gegevens zijn niet compleet. Vul het formulier opnieuw in.',
    tooMany: (seconds: number) =>
      seconds < 90
        ? `Er is te vaak geprobeerd. Wacht ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'} en probeer het opnieuw.`
        : `Er is te vaak geprobeerd. Wacht ${Math.ceil(seconds / 60)} minuten en probeer het opnieuw.`,
    linkExpired:
      'Deze link is verlopen of al gebruikt. Vraag een nieuwe link aan, of vraag je functioneel beheerder.',
    logFixed: 'Wat in het logboek staat, kan niemand veranderen of weghalen.',
    forbidden: 'Je hebt hiervoor geen rechten.',
    fileType:
      'Kies een PDF, Word-, Excel- of PowerPointbestand, een foto (JPG of PNG), een video (MP4) of ondertitels (VTT).',
    fileCaptions:
      'Dit zijn geen ondertitels in de vorm WebVTT. Het bestand begint met WEBVTT, en elke regel heeft een begin en een eind, zoals 00:01.000 --> 00:04.000.',
    fileEmpty: 'Dit bestand is leeg. Kies een ander bestand.',
    pictureTooLarge:
      'De foto heeft te veel pixels. Maak hem kleiner dan 50 miljoen pixels, bijvoorbeeld 8000 bij 6000.',
    fileBroken: 'Dit bestand is beschadigd. Sla het opnieuw op, en probeer het nog eens.',
    fileActive:
      'Dit bestand bevat een script, een macro of een ander programma. Sla het op zonder, en probeer het nog eens.',
    fileLocked:
      'Dit bestand is beveiligd, bijvoorbeeld met een wachtwoord. Daarom zien we niet wat erin zit, en kan niet iedereen het lezen. Sla het op zonder beveiliging, en probeer het nog eens.',
    fileComplex:
      'Dit bestand is te ingewikkeld om te controleren. Sla het opnieuw op als PDF, en probeer het nog eens.',
    fileTooLarge: 'Dit bestand is te groot. Kies een bestand van hoogstens 20 MB.',
    fileMissing: 'Kies een bestand.',
    fileName: 'De naam van dit bestand kan niet. Geef het een korte naam met letters en cijfers.',
    fileByAddress:
      'Een bestand ophalen van een webadres kan niet. Kies een bestand op je computer.',
    documentTooLarge:
      'Dit is te veel tekst voor één document. Verdeel de tekst, of maak hem korter.',
    oddData: 'Deze gegevens kunnen we niet opslaan. Vul het formulier opnieuw in.',
    dateRange: 'Vul een geldige datum in, van 1900 tot en met 2100.',
    unreadable: 'Deze vraag kunnen we niet lezen. Ga terug en probeer het opnieuw.',
    contentType: 'Deze vraag kunnen we niet lezen. Stuur de gegevens als JSON.',
    periodOrder: 'De einddatum ligt voor de begindatum. Draai ze om.',
    wholeNumber: 'Vul een heel getal in, zonder komma.',
    linkAddress:
      'Een link heeft een volledig adres nodig. Begin met https://, of vul een e-mailadres in.',
    linkUnsafe: (address: string) =>
      `De link naar “${address}” is niet veilig. Begin met https://, of vul een e-mailadres in.`,
    richTextNode: (name: string) =>
      `Deze tekst bevat iets wat de site niet kan tonen: ${name}. Haal het weg, of maak er gewone tekst van.`,
    linkSpent: 'Deze link werkt niet meer. Vraag een nieuwe link.',
    signIn: 'Log eerst in.',
    oneByOne: 'Deze documenten verander je een voor een.',
    broken: 'Er ging iets mis bij ons. Probeer het later opnieuw.',
    checkFields: (fields: string) => `Controleer deze velden: ${fields}.`,
  },
} as const;
