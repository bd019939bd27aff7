/** What the cms says about accounts: Dutch, language level B1. */
export const accountMessages = {
  passwordSet: 'Je wachtwoord is opgeslagen.',
  invitationAccepted:
    'Je doet mee. Had je al een account? Dan staat de nieuwe plek erbij, en blijft je wachtwoord hetzelfde.',
  resetRequested:
    'Als dit e-mailadres een account heeft, sturen we een mail met een link. Kijk ook bij ongewenste mail.',
  firstAdmin: 'Eerste beheerder',
  adminLink: {
    made: 'Met deze link kies je een wachtwoord. Hij werkt één keer, en een uur lang:',
    usage:
      'Geef het e-mailadres van de beheerder: node src/cli/create-admin-link.ts naam@voorbeeld.nl',
    unknown:
      'Er zijn al accounts, en dit adres hoort niet bij een programmabeheerder. Gebruik het adres van een programmabeheerder.',
  },
  log: {
    linkMade: 'eenmalige link gemaakt',
    linkMailed: 'wachtwoordlink gemaild',
    passwordChanged: 'wachtwoord gewijzigd',
  },
  errors: {
    passwordOfOther: 'Je kunt alleen je eigen wachtwoord veranderen. Maak een eenmalige link.',
    notAMember: 'Dit account hoort niet bij deze gemeente. Laad de pagina opnieuw.',
    rolesForeign: 'Je kunt alleen rollen geven in een gemeente waar je functioneel beheerder bent.',
    nameOdd:
      'Schrijf een naam op één regel, zonder webadres of e-mailadres. Zet na een punt een spatie.',
    emailOdd: 'Dit e-mailadres klopt niet. Schrijf het zoals naam@gemeente.nl.',
    emailFixed:
      'Alleen een programmabeheerder kan een e-mailadres veranderen, en nooit dat van zichzelf. Vraag het een collega.',
    sharedAccount:
      'Dit account hoort ook bij een andere gemeente of bij het programma. Vraag de programmabeheerder.',
    askForLink:
      'Ga naar de inlogpagina van de site en kies “Wachtwoord vergeten?”. Daarmee kies je een nieuw wachtwoord.',
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
    manyPreferences:
      'Je hebt te veel instellingen van schermen bewaard. Zet ze terug bij je account.',
    accountClosed:
      'Je account hoort nu bij geen gemeente die meedoet. Vraag je functioneel beheerder of de programmabeheerder.',
    acceptFailed:
      'Dit is niet gelukt. Heb je al een account met dit e-mailadres? Vul dan het wachtwoord van dat account in. Ben je nieuw? Kies dan een zin van minstens 12 tekens, zonder je naam of e-mailadres.',
    invitationOfProgramme:
      'Het programma nodigde dit adres al uit voor deze gemeente. Vraag de programmabeheerder.',
    accountBusy: (seconds: number) =>
      `Een beheerder past dit account net aan. Wacht ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'} en probeer het opnieuw.`,
    twoMemberships: 'Deze gemeente staat er twee keer. Geef alle rollen op één regel.',
  },
} as const;
