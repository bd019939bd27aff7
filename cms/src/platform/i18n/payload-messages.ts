import { adminMessages } from './admin-messages.ts';
import { messages } from './messages.ts';
import { payloadLabels } from './payload-labels.ts';

const aboutToDeleteMany =
  'Je haalt {{count}} {{label}} weg. Modules, thema’s, nieuws en materialen blijven 30 dagen in de prullenbak. Al het andere is meteen voorgoed weg.';

/**
 * What Payload says in Dutch of its own, where that is not how we speak to people: “u”, words that
 * nobody knows, or no hint of what to do next.
 */
export const payloadMessages = {
  ...payloadLabels,
  authentication: {
    ...payloadLabels.authentication,
    beginCreateFirstUser: 'Maak eerst het eerste account.',
    checkYourEmailForPasswordReset:
      'Als dit e-mailadres een account heeft, sturen we een mail met een link. Kijk ook bij ongewenste mail.',
    forgotPasswordEmailInstructions:
      'Vul je e-mailadres in. Je krijgt een mail met een link voor een nieuw wachtwoord.',
    forgotPasswordUsernameInstructions:
      'Vul je gebruikersnaam in. Je krijgt een mail met een link voor een nieuw wachtwoord.',
    generatingNewAPIKeyWillInvalidate:
      'Met een nieuwe sleutel werkt de vorige <1>niet meer</1>. Weet je het zeker?',
    loggedIn: 'Wil je met een ander account inloggen? <0>Log dan eerst uit</0>.',
    loggedInChangePassword:
      'Wil je je wachtwoord veranderen? Ga naar <0>je account</0> en verander het daar.',
    loggedOutInactivity: 'Je bent uitgelogd, omdat je een tijd niets deed.',
    loggedOutSuccessfully: 'Je bent uitgelogd.',
    loginWithAnotherUser: 'Wil je met een ander account inloggen? <0>Log dan eerst uit</0>.',
    newAccountCreated:
      'Er is een account voor je gemaakt op <a href="{{serverURL}}">{{serverURL}}</a>. Open deze link om je e-mailadres te bevestigen: <a href="{{verificationURL}}">{{verificationURL}}</a>. Daarna kun je inloggen.',
    resetYourPassword: 'Kies een nieuw wachtwoord',
    verifyYourEmail: 'Bevestig je e-mailadres',
    youAreReceivingResetPassword:
      'Er is gevraagd om een nieuw wachtwoord voor je account. Open deze link om er een te kiezen:',
    youDidNotRequestPassword:
      'Heb je dit niet gevraagd? Dan hoef je niets te doen: je wachtwoord blijft hetzelfde.',
    youAreInactive:
      'Je deed een tijd niets. Straks word je vanzelf uitgelogd. Wil je ingelogd blijven?',
  },
  dashboard: {
    discardMessage:
      'Je hebt de indeling van je dashboard veranderd, maar nog niet bewaard. Wil je dat weggooien?',
    noItems: 'Er staat nog niets op je dashboard. Voeg iets toe met het menu “Dashboard” bovenaan.',
  },
  error: {
    correctInvalidFields: 'Verbeter de velden met een fout.',
    deletingTitle: 'Het verwijderen van {{title}} ging mis. Probeer het opnieuw.',
    documentNotFound: 'Dit document bestaat niet, of je mag het niet zien.',
    emailOrPasswordIncorrect: 'Het e-mailadres of het wachtwoord klopt niet.',
    followingFieldsInvalid_one: 'Controleer dit veld:',
    followingFieldsInvalid_other: 'Controleer deze velden:',
    noFilesUploaded: 'Kies een bestand.',
    notAllowedToAccessPage: 'Je mag deze pagina niet zien.',
    notAllowedToPerformAction: messages.errors.forbidden,
    notFound: 'Dit bestaat niet, of je mag het niet zien.',
    problemUploadingFile: 'Het uploaden van het bestand ging mis. Probeer het opnieuw.',
    restoringTitle: 'Het terugzetten van {{title}} ging mis. Probeer het opnieuw.',
    tokenInvalidOrExpired: 'Deze link werkt niet meer. Vraag een nieuwe link.',
    tokenNotProvided: 'De code van de link ontbreekt. Open de hele link.',
    unauthorized: 'Log eerst in.',
    unauthorizedAdmin: 'Met dit account kun je niet in het beheer.',
    unknown: 'Er ging iets mis. Probeer het opnieuw.',
    unspecific: 'Er ging iets mis. Probeer het opnieuw.',
    unverifiedEmail: 'Bevestig eerst je e-mailadres. Daarna kun je inloggen.',
    userEmailAlreadyRegistered: 'Er is al een account met dit e-mailadres.',
    userLocked:
      'Er is te vaak een verkeerd wachtwoord ingevuld. Wacht tien minuten en probeer het opnieuw.',
    valueMustBeUnique: 'Dit is al in gebruik. Kies iets anders.',
  },
  folder: {
    moveItemsToFolderConfirmation:
      'Je verplaatst <1>{{count}} {{label}}</1> naar <2>{{toFolder}}</2>. Weet je het zeker?',
    moveItemsToRootConfirmation:
      'Je verplaatst <1>{{count}} {{label}}</1> naar de hoofdmap. Weet je het zeker?',
    moveItemToFolderConfirmation:
      'Je verplaatst <1>{{title}}</1> naar <2>{{toFolder}}</2>. Weet je het zeker?',
    moveItemToRootConfirmation:
      'Je verplaatst <1>{{title}}</1> naar de hoofdmap. Weet je het zeker?',
  },
  general: {
    ...payloadLabels.general,
    aboutToDelete: 'Je verwijdert {{label}} <1>{{title}}</1>. Weet je het zeker?',
    // Of any list: Payload has one sentence for all of them.
    aboutToDeleteCount_many: aboutToDeleteMany,
    aboutToDeleteCount_one: aboutToDeleteMany,
    aboutToDeleteCount_other: aboutToDeleteMany,
    aboutToPermanentlyDelete:
      'Je verwijdert {{label}} <1>{{title}}</1> voorgoed. Weet je het zeker?',
    aboutToPermanentlyDeleteTrash:
      'Je verwijdert <0>{{count}}</0> <1>{{label}}</1> voorgoed uit de prullenbak. Weet je het zeker?',
    aboutToRestore: 'Je zet {{label}} <1>{{title}}</1> terug. Weet je het zeker?',
    aboutToRestoreAsDraft:
      'Je zet {{label}} <1>{{title}}</1> terug als concept. Weet je het zeker?',
    aboutToRestoreAsDraftCount: 'Je zet {{count}} {{label}} terug als concept',
    aboutToRestoreCount: 'Je zet {{count}} {{label}} terug',
    aboutToTrash: 'Je verplaatst {{label}} <1>{{title}}</1> naar de prullenbak. Weet je het zeker?',
    aboutToTrashCount: 'Je verplaatst {{count}} {{label}} naar de prullenbak',
    changesNotSaved:
      'Je hebt iets veranderd en nog niet opgeslagen. Ga je weg? Dan ben je dat kwijt.',
    copyWarning: 'Je vervangt {{to}} door {{from}} bij {{label}} {{title}}. Weet je het zeker?',
    documentOutOfDate:
      'Iemand anders heeft dit document net veranderd. Wat je ziet, is niet meer het nieuwste.',
    moveConfirm:
      'Je verplaatst {{count}} {{label}} naar <1>{{destination}}</1>. Weet je het zeker?',
    // What a list shows for a field that is empty.
    noLabel: '–',
    noResultsDescription: 'Er is nog niets, of niets past bij de filters die je koos.',
    notFound: 'Dit bestaat niet, of je mag het niet zien.',
    nothingFound: 'Niets gevonden',
    sorryNotFound: 'Deze pagina bestaat niet, of je mag haar niet zien.',
    unsavedChanges: 'Je hebt iets veranderd en nog niet opgeslagen. Sla het eerst op.',
    unsavedChangesDuplicate:
      'Je hebt iets veranderd en nog niet opgeslagen. Wil je toch een kopie maken?',
  },
  version: {
    ...payloadLabels.version,
    aboutToRestore:
      'Je zet dit document ({{label}}) terug zoals het was op {{versionDate}}. Weet je het zeker?',
    aboutToRestoreGlobal:
      'Je zet {{label}} terug zoals het was op {{versionDate}}. Weet je het zeker?',
    aboutToRevertToPublished:
      'Je maakt je veranderingen ongedaan. Het document wordt weer zoals het op de site staat. Weet je het zeker?',
    aboutToUnpublish:
      'Dit wordt weer een concept. Staat het op de site of in de planning? Dan gaat het daar weg.',
    aboutToUnpublishIn: 'Je haalt dit document in {{locale}} van de site. Weet je het zeker?',
    aboutToUnpublishSelection:
      'Je haalt alle {{label}} in de selectie van de site. Weet je het zeker?',
    preview: adminMessages.viewOnSite,
  },
} as const;
