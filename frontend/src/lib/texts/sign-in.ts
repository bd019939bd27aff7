/** Signing in and setting a password. */
export const signInTexts = {
  title: 'Inloggen',
  introduction: 'Log in met het account van je werk.',
  closedIntroduction: 'Deze pagina is alleen voor medewerkers. Log in om verder te gaan.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  submit: 'Inloggen',
  errors: {
    title: 'Inloggen is niet gelukt',
    incomplete: 'Vul je e-mailadres en je wachtwoord in.',
    wrong: 'Het e-mailadres of het wachtwoord klopt niet.',
    locked: 'Er is te vaak geprobeerd. Wacht even en probeer het later opnieuw.',
    unreachable: 'Inloggen werkt nu niet. Probeer het over een paar minuten opnieuw.',
  },
  forgotten: 'Wachtwoord vergeten? Vraag je functioneel beheerder om een nieuwe link.',
  passwordSet: 'Je wachtwoord is opgeslagen. Je kunt nu inloggen.',
} as const;

export const passwordTexts = {
  title: 'Wachtwoord instellen',
  introduction: 'Kies een wachtwoord voor je account. Je gebruikt deze link één keer.',
  password: 'Nieuw wachtwoord',
  rulesTitle: 'Regels voor je wachtwoord',
  rules: [
    'Gebruik 12 tekens of meer.',
    'Een zin van een paar woorden werkt goed.',
    'Gebruik geen wachtwoord dat je al ergens anders gebruikt.',
  ],
  submit: 'Wachtwoord opslaan',
  errors: {
    title: 'Het wachtwoord is niet opgeslagen',
    tooShort: 'Je wachtwoord is te kort. Gebruik 12 tekens of meer.',
    tooLong: 'Je wachtwoord is te lang. Gebruik niet meer dan 200 tekens.',
    refused: 'Dit wachtwoord voldoet niet aan de regels. Kies een ander wachtwoord.',
    unreachable: 'Opslaan werkt nu niet. Probeer het over een paar minuten opnieuw.',
  },
  expiredTitle: 'Deze link werkt niet meer',
  expired: 'De link is verlopen of al gebruikt. Vraag je functioneel beheerder om een nieuwe link.',
  toSignIn: 'Naar inloggen',
} as const;
