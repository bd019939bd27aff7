import { adminTexts } from './admin-texts.ts';

/**
 * What Payload says in Dutch of its own, where that is not how we speak to people: “u”, words that nobody knows, or no
 * hint of what to do next.
 */
export const payloadTexts = {
  authentication: {
    beginCreateFirstUser: 'Maak eerst het eerste account.',
    loggedOutInactivity: 'Je bent uitgelogd, omdat je een tijd niets deed.',
    loggedOutSuccessfully: 'Je bent uitgelogd.',
    youAreInactive:
      'Je deed een tijd niets. Straks word je vanzelf uitgelogd. Wil je ingelogd blijven?',
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
    notAllowedToPerformAction: 'Je hebt hiervoor geen rechten.',
    notFound: 'Dit bestaat niet, of je mag het niet zien.',
    problemUploadingFile: 'Het uploaden van het bestand ging mis. Probeer het opnieuw.',
    restoringTitle: 'Het terugzetten van {{title}} ging mis. Probeer het opnieuw.',
    tokenInvalidOrExpired: 'Deze link werkt niet meer. Vraag een nieuwe link.',
    tokenNotProvided: 'De code van de link ontbreekt. Open de hele link.',
    unauthorized: 'Log eerst in.',
    unauthorizedAdmin: 'Met dit account kun je niet in het beheer.',
    unknown: 'Er ging iets mis. Probeer het opnieuw.',
    unspecific: 'Er ging iets mis. Probeer het opnieuw.',
    userEmailAlreadyRegistered: 'Er is al een account met dit e-mailadres.',
    userLocked:
      'Er is te vaak een verkeerd wachtwoord ingevuld. Wacht tien minuten en probeer het opnieuw.',
    valueMustBeUnique: 'Dit is al in gebruik. Kies iets anders.',
  },
  general: {
    notFound: 'Dit bestaat niet, of je mag het niet zien.',
    nothingFound: 'Niets gevonden',
  },
  version: { preview: adminTexts.viewOnSite },
} as const;
